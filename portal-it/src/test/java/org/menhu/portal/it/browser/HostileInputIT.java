package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputIT {

    private static final String PATH = "/article/darning";
    private static final String PRODUCT = "1787569"; // of 1337 and 1337: only who evaluates can print it

    private final PortalProcess portal = Portals.demo();

    @Test
    void noTextOfAReaderBreaksTheServer() {
        var texts = batches(
                Stream.concat(Corpus.naughtyStrings().stream(), Corpus.lines("template-injection.txt").stream())
                        .toList(),
                1900);

        assertThat(comments(texts))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isLessThan(500));
    }

    @Test
    void noParameterBreaksTheServerOrIsEvaluated() {
        var parameters = List.of(
                "/?from=", "/category/encyclopedia?from=", PATH + "?reply=", PATH + "?comments=", "/sign-in?to=");
        var values = Stream.concat(
                Stream.of("#{1337*1337}", "${1337*1337}", "{{1337*1337}}", "%{1337*1337}"),
                Corpus.naughtyStrings().stream());

        assertThat(values.map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .allSatisfy(value -> {
                    for (var parameter : parameters) {
                        var answer = RawHttp.get(portal, parameter + value);
                        assertThat(answer.status())
                                .as(parameter + value)
                                .isPositive()
                                .isLessThan(500);
                        assertThat(answer.text()).as(parameter + value).doesNotContain(PRODUCT);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noScriptOfAReaderRuns(boolean withoutPolicy) {
        var texts = batches(Corpus.scripts(), 1900);
        comments(texts);

        try (var moderator = new Visitor(portal, Visitor.screen(1280).setBypassCSP(withoutPolicy));
                var reader = new Visitor(portal, Visitor.screen(1280).setBypassCSP(withoutPolicy))) {
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            new Moderator(moderator).approvesAllComments();
            assertThat(showsNoScriptOnAnyPageOfComments(reader)).contains("alert(1)");
        }
    }

    private static String showsNoScriptOnAnyPageOfComments(Visitor reader) {
        var seen = new StringBuilder();
        var path = PATH;
        while (path != null) {
            reader.opens(path);
            assertThat(reader.element(".comments script, .comments img, .comments iframe, .comments svg[onload]"))
                    .hasCount(0);
            seen.append(reader.element(".comments").innerText());
            var further = reader.element(".comments a[rel=next]");
            path = further.count() == 0 ? null : further.getAttribute("href").replaceFirst("#.*", "");
        }
        return seen.toString();
    }

    @Test
    void noScriptOfAWriterRunsAndNothingIsEvaluated() {
        var lines = Corpus.scripts();
        try (var editor = Visitor.atDesk(portal);
                var reader = new Visitor(portal, new Browser.NewContextOptions().setBypassCSP(true))) {
            editor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var title = "<img src=x onerror=alert(1)>\"onmouseover=alert(1)//#{1337*1337}${1337*1337}";
            var body = "#{1337*1337} ${1337*1337}\n\n" + String.join("\n\n", lines);
            var path = new Editor(editor).publishes(title, body);
            for (var page : List.of(path, "/")) {
                reader.opens(page);
                assertThat(reader.page.content()).doesNotContain(PRODUCT);
            }
            assertThat(reader.opens(path).element("h1")).hasText(title);
            editor.opens("/admin/articles").sees(title);
            new Editor(editor).withdraws(title);
        }
    }

    @Test
    void whatIsNotPublishedIsFoundNowhere() {
        var canary = "金丝雀" + UUID.randomUUID().toString().replace("-", "");
        comment("路人", canary);
        try (var editor = Visitor.atDesk(portal)) {
            editor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            new Editor(editor).drafts("草稿" + canary, "正文" + canary);
            new Editor(editor).publishes("撤下" + canary, "正文" + canary);
            new Editor(editor).withdraws("撤下" + canary);

            assertThat(Crawl.of(portal))
                    .allSatisfy(
                            (path, answer) -> assertThat(answer.text()).as(path).doesNotContain(canary));
        }
    }

    /** Each from a reader of his own, who is called as his text begins; all at once, since each waits before he sends. */
    private List<HttpResponse<String>> comments(List<String> texts) {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = texts.stream()
                    .map(text -> readers.submit(() -> comment(text.substring(0, Math.min(40, text.length())), text)))
                    .toList();
            answers.forEach(HostileInputIT::await);
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    private static void await(Future<?> answer) {
        try {
            answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> comment(String name, String text) {
        return new FormClient(portal)
                .submit(PATH, "comment-form", Map.of("comment-form:name", name, "comment-form:body", text));
    }

    /** Joins the lines into texts of at most this length. */
    private static List<String> batches(List<String> lines, int length) {
        var batches = new ArrayList<String>();
        var text = new StringBuilder();
        for (var line : lines) {
            if (text.length() + line.length() > length && !text.isEmpty()) {
                batches.add(text.toString());
                text.setLength(0);
            }
            text.append(line, 0, Math.min(line.length(), length)).append('\n');
        }
        batches.add(text.toString());
        return batches;
    }
}
