package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.menhu.portal.it.database.PostgresServer;

/** The packed command on PostgreSQL, by the settings that the operator has for it. */
class PostgresLauncherIT {

    private static final Pattern PASSWORD = Pattern.compile("^password: (\\S+)");

    private static final int PARALLEL = 12;

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
    void readersAreServedWhileTheDatabaseRestartsAndSoonAsBefore() {
        try (var portal = PortalProcess.start(settings(PostgresServer.PASSWORD), "--demo")) {
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
