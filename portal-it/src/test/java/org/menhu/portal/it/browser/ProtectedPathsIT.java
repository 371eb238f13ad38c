package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedPathsIT {

    /** Ways to write one path; %s is the path without its first slash. */
    private static final List<String> SPELLINGS = List.of(
            "/%s",
            "//%s",
            "/./%s",
            "/.//%s",
            "/x/../%s",
            "/sign-in/../%s",
            "/sign-in/..;/%s",
            "/;/%s",
            "/;x=1/%s",
            "/%%2e/%s",
            "/%%2e%%2e/%s",
            "/%%252e%%252e/%s",
            "/%%2f%s",
            "/%%5c%s",
            "/\\%s",
            "/%s/",
            "/%s/.",
            "/%s;x=1",
            "/%s%%3bx",
            "/%s%%00",
            "/%s%%20",
            "/%s?x",
            "/%s.",
            "/%s%%2f",
            "/jakarta.faces.resource/../%s",
            "/media/../%s",
            "/media/..%%2f%s",
            "/jakarta.faces.resource/%s.xhtml?ln=../..",
            "/api/v1/../../%s");

    private final PortalProcess portal = Portals.demo();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "admin/dashboard/index.xhtml",
                "home/index.xhtml",
                "article/view.xhtml",
                "WEB-INF/web.xml",
                "WEB-INF/templates/site.xhtml",
                "META-INF/MANIFEST.MF",
                "%61dmin",
                "ADMIN",
                "Admin",
                "adm%69n/articles"
            })
    void aGuestReachesNoProtectedPathHoweverHeSpellsIt(String path) {
        assertThat(SPELLINGS.stream().map(spelling -> spelling.formatted(path))).allSatisfy(target -> {
            var answer = RawHttp.get(portal, target);
            assertThat(answer.status()).as(target).isNotEqualTo(200);
        });
    }

    @Test
    void noTraversalLeadsToAFile() {
        var targets = Corpus.lines("traversal.txt").stream()
                .map(line -> line.replace(" ", "%20"))
                .flatMap(line -> Stream.of("/" + line, "/media/" + line, "/jakarta.faces.resource/" + line));

        assertThat(targets).allSatisfy(target -> {
            var answer = RawHttp.get(portal, target);
            assertThat(answer.status()).as(target).isNotEqualTo(200);
            assertThat(answer.text()).as(target).doesNotContain("root:x:", "<web-app", "[extensions]");
        });
    }

    @Test
    void signInLeadsToNoOtherSite() {
        assertThat(Corpus.lines("open-redirect.txt")).allSatisfy(line -> {
            var answer = RawHttp.get(portal, "/sign-in?from=" + line.replace(" ", "%20"));
            assertThat(answer.status()).as(line).isLessThan(500);
            assertThat(answer.header("Location").orElse("/"))
                    .as(line)
                    .matches("(http://localhost[:/].*)?/(?!/).*|http://localhost.*|/");
        });
    }
}
