package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finished pages are kept, and yet everybody sees what is. */
class KeptPageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20); // a second on an idle machine

    private final PortalProcess portal = Portals.demo();
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {SeedArticle.PATH, "/", "/archive"})
    void aKeptPageIsSentCompressedOrPlainAndOnlyOnce(String path) throws Exception {
        var compressed = get(path, "Accept-Encoding", "gzip");
        var plain = get(path);
        var again = get(path, "If-None-Match", tag(plain));

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(inflated(compressed.body())).isEqualTo(text(plain));
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Encoding"));
        assertThat(tag(compressed)).matches("\"[^\"]+\"").isNotEqualTo(tag(plain));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void headTellsWhatGetWouldAndAPartOfAPageIsThePage() throws Exception {
        var whole = get(SeedArticle.PATH);
        var head = send(request(SeedArticle.PATH).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        var part = get(SeedArticle.PATH, "Range", "bytes=0-9");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(tag(head)).isEqualTo(tag(whole));
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).hasSize(whole.body().length);
    }

    @Test
    void whatIsAskedInOneGoIsAnsweredInTurn() {
        var kept = "GET /article/last-bus HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var head = kept.replace("GET", "HEAD");
        var made = "GET /search?q=a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        var answers = RawHttp.send(portal, kept + head + kept + made).text().split("(?=HTTP/1\\.1 200)");

        assertThat(answers).hasSize(4);
        assertThat(answers[1]).doesNotContain("<html").startsWith(answers[0].substring(0, answers[0].indexOf("ETag")));
        assertThat(answers[2]).endsWith("</html>").contains("data-article");
        assertThat(answers[3]).contains("</html>").doesNotContain("data-article");
    }

    @Test
    void whatAVisitorAddsToAnAddressMakesNoOtherPage() throws Exception {
        var page = get("/article/last-bus");

        assertThat(tag(get("/article/last-bus?utm_source=a&x=" + System.nanoTime())))
                .isEqualTo(tag(page));
        assertThat(get("/article/last-bus?comments=2").headers().firstValue("ETag"))
                .as("a page of its own is made for whoever asks")
                .isEmpty();
        assertThat(get("/article/nothing-here").headers().firstValue("ETag")).isEmpty();
        assertThat(get("/search?q=a").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void whoeverHasSignedInGetsAPageThatNobodyKeeps() throws Exception {
        var page = get("/article/last-bus", "Cookie", "menhu-login=forged");

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aHostThatSomebodyMakesUpIsNotShownToOthers() throws Exception {
        var path = "/article/corner-barber";
        RawHttp.send(portal, "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(text(get(path))).doesNotContain("evil.example");
    }

    @Test
    void everyPageFollowsWhatAnEditorDoes() {
        try (var visitor = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var editor = new Editor(visitor);
            var title = "留存的页面" + System.nanoTime();
            seeInLists(page -> !page.contains(title)); // they are kept now

            var path = editor.publishes(title, "第一稿的正文。");
            seeInLists(page -> page.contains(title));
            see("/sitemap/1.xml", map -> map.contains(path + "<"));
            see(path, page -> page.contains("第一稿的正文。"));

            new Editor(visitor).writes("改过的正文。");
            visitor.element("#save").click();
            visitor.element("#publish").click();
            see(path, page -> page.contains("改过的正文。") && !page.contains("第一稿"));
            see("/feed.atom", feed -> feed.contains("改过的正文。") && !feed.contains("第一稿"));

            editor.withdraws(title);
            seeInLists(page -> !page.contains(title));
            see("/sitemap/1.xml", map -> !map.contains(path + "<"));
            waitFor(() -> get(path).statusCode() == 404);
        }
    }

    @Test
    void everyPageFollowsTheMenusAndTheSettings() {
        try (var visitor = Visitor.atDesk(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var label = "菜单" + System.nanoTime() % 100_000;
            see("/article/last-bus", page -> !page.contains(label));

            visitor.opens("/admin/menus");
            new Menus(visitor).adds(label, "/archive");

            see("/article/last-bus", page -> page.contains(label));
            see("/", page -> page.contains(label));
        }
    }

    /** Where a new article shows; beside another one, it is among the newest. */
    private void seeInLists(Predicate<String> wanted) {
        List.of("/", "/article/last-bus", "/feed.atom", "/feed.rss", "/feed.json")
                .forEach(path -> see(path, wanted));
    }

    private void see(String path, Predicate<String> wanted) {
        waitFor(() -> wanted.test(text(get(path))));
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private static void waitFor(Check check) {
        try {
            var end = Instant.now().plus(PATIENCE);
            while (!check.holds()) {
                assertThat(Instant.now()).as("nothing came of the wait").isBefore(end);
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.address() + path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String inflated(byte[] compressed) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
