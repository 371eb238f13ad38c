package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.menhu.portal.it.database.PostgresServer;

/** The packed command on PostgreSQL, by the settings that the operator has for it. */
class PostgresLauncherIT {

    private static final Pattern PASSWORD = Pattern.compile("^password: (\\S+)");

    private static final int PARALLEL = 12;

    /** Whatever a page shows, and however much of it there is. */
    private static final long MOST_QUERIES = 8;

    private static final int READERS = 64;
    private static final long MOST_WRITES = 2; // one every five seconds, which may end while they come
    private static final int SECONDS_TO_COUNT = 60;
    private static final Pattern WRITE_OF_VIEWS = Pattern.compile("(?i)update article set .*view_count");

    private static final int RENDERINGS = 4;

    /** No kept page is for a reader who has something of his own on it. */
    private static final String RENDERED_FOR_ME =
            "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: menhu-own=1\r\nConnection: close\r\n\r\n";

    private static PostgresServer postgres;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void thePortalStandsOnPostgresAsItDoesOnDerby() {
        try (var portal = PortalProcess.start(settings(PostgresServer.PASSWORD), "--demo")) {
            String article;
            try (var administrator = Visitor.atDesk(portal)) {
                administrator.signsIn("admin", portal.said(PASSWORD).orElseThrow());
                article = new Editor(administrator).publishes("写在另一种数据库里", "𠮷野家的“𠮷”也在。");
            }
            try (var reader = Visitor.withPhone(portal)) {
                reader.opens(SeedArticle.PATH);
                SeedArticle.hasItsBody(reader);
                reader.opens(article).sees("𠮷野家的“𠮷”也在。");
            }
            assertThat(portal.data().resolve("database")).doesNotExist();
        }
    }

    @Test
    void aPageAsksLittleOfTheDatabaseAndReadersAreServedWhileItRestarts() throws InterruptedException {
        try (var portal = PortalProcess.start(settings(PostgresServer.PASSWORD), "--demo")) {
            assertThat(pagesOfManyKinds(portal)).hasSizeGreaterThan(5).allSatisfy(path -> assertThat(
                            queries(portal, path))
                    .as("queries to render %s", path)
                    .isBetween(1L, MOST_QUERIES));
            assertThat(writesForViews(portal, READERS)).isBetween(1L, MOST_WRITES);
            assertThat(RawHttp.get(portal, SeedArticle.PATH).status()).isEqualTo(200);
            assertThat(searches(portal, PARALLEL)).containsOnly(200); // so that the pool holds several connections

            postgres.stopAtOnce();
            assertThat(RawHttp.get(portal, SeedArticle.PATH).status()).isEqualTo(200);
            assertThat(searches(portal, PARALLEL)).containsOnly(503);
            assertThat(likes(portal)).isEqualTo(503);
            postgres.startAgain();

            assertThat(searches(portal, PARALLEL)).containsOnly(200);
            assertThat(likes(portal)).isEqualTo(200);
        }
    }

    /** How often the number of an article's views is written for these readers, who come within a moment. */
    private static long writesForViews(PortalProcess portal, int readers) throws InterruptedException {
        var before = postgres.logged(WRITE_OF_VIEWS);
        for (var reader = 0; reader < readers; reader++) {
            assertThat(new FormClient(portal).press("/api/v1/articles/1/views").statusCode())
                    .isLessThan(300);
        }
        var tries = 0;
        while (postgres.logged(WRITE_OF_VIEWS) == before && tries++ < SECONDS_TO_COUNT) {
            Thread.sleep(1000);
        }
        return postgres.logged(WRITE_OF_VIEWS) - before;
    }

    private static int likes(PortalProcess portal) {
        return RawHttp.send(portal, """
                POST /api/v1/articles/1/likes HTTP/1.1
                Host: localhost
                Accept: application/json
                Content-Length: 0
                Sec-Fetch-Site: same-origin
                Connection: close

                """.replace("\n", "\r\n")).status();
    }

    private static List<String> pagesOfManyKinds(PortalProcess portal) {
        var pages = new ArrayList<>(List.of("/", SeedArticle.PATH, "/archive"));
        for (var kind : List.of("/category/", "/tag/", "/author/", "/archive/2")) {
            Stream.of("/", SeedArticle.PATH, "/archive")
                    .map(path -> Jsoup.parse(RawHttp.get(portal, path).text())
                            .select("a[href^='" + kind + "']")
                            .attr("href"))
                    .filter(link -> !link.isEmpty())
                    .findFirst()
                    .ifPresent(pages::add);
        }
        return pages;
    }

    /** The fewest of several renderings, as jobs of the portal ask the database too. */
    private static long queries(PortalProcess portal, String path) {
        return IntStream.range(0, RENDERINGS)
                .mapToLong(time -> {
                    var before = postgres.queries();
                    assertThat(RawHttp.send(portal, RENDERED_FOR_ME.formatted(path))
                                    .status())
                            .isEqualTo(200);
                    return postgres.queries() - before;
                })
                .min()
                .orElseThrow();
    }

    /** What the portal answers to readers who ask at once for what it keeps for nobody. */
    private static List<Integer> searches(PortalProcess portal, int readers) {
        return IntStream.range(0, readers)
                .parallel()
                .mapToObj(reader -> RawHttp.get(portal, "/search?q=" + reader + UUID.randomUUID())
                        .status())
                .toList();
    }

    @Test
    void aWrongPasswordIsOneSentence() {
        assertThat(complaints(settings("guessed"))).singleElement().asString().contains("password");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneSentence() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }

        assertThat(complaints(Map.of("MENHU_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/menhu")))
                .singleElement()
                .asString()
                .contains(String.valueOf(port));
    }

    private static List<String> complaints(Map<String, String> settings) {
        return PortalProcess.startInVain(settings).stream()
                .filter(line -> !line.startsWith("starting ") && !line.startsWith("deploying "))
                .toList();
    }

    private static Map<String, String> settings(String password) {
        return Map.of(
                "MENHU_DATABASE_URL",
                postgres.address(),
                "MENHU_DATABASE_USER",
                PostgresServer.USER,
                "MENHU_DATABASE_PASSWORD",
                password);
    }
}
