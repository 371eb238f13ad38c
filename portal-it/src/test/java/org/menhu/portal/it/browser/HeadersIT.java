package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT {

    private final PortalProcess portal = Portals.demo();

    static Stream<String> everyKindOfAnswer() {
        var styles = Crawl.of(Portals.demo()).keySet().stream()
                .filter(path -> path.contains(".css"))
                .limit(1);
        var pages = Stream.of(
                "/",
                "/sign-in",
                "/admin",
                "/article/there-is-no-such-article",
                "/nothing/here",
                "/api/v1/nothing",
                "/media/nothing.jpg",
                "/jakarta.faces.resource/nothing.js.xhtml",
                "/WEB-INF/web.xml");
        return Stream.concat(styles, pages);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void everyAnswerTellsTheBrowserToBeCareful(String path) {
        var answer = RawHttp.get(portal, path);

        assertThat(answer.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("script-src", "frame-ancestors", "object-src", "base-uri")
                .doesNotContainPattern("script-src[^;]*unsafe"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Referrer-Policy")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void noAnswerTellsWhatServerItComesFromNorShowsAStackTrace(String path) {
        var answer = RawHttp.get(portal, path);

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.text()).doesNotContainIgnoringCase("glassfish", "exception", "\tat org.", "mojarra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/here",
                "/article/there-is-no-such-article",
                "/category/none",
                "/media/none.jpg",
                "/setup"
            })
    void anUnknownAddressGetsThePageForIt(String path) {
        var answer = RawHttp.get(portal, path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("<h1>", "href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/%2fadmin", "/a%5cb", "/a%c3", "/%00", "/media/%zz?q=1"})
    void anAddressThatCannotBeReadGetsAPageOfOurs(String path) {
        var answer = RawHttp.get(portal, path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("<h1>", "href=\"/\"")
                .doesNotContainIgnoringCase("glassfish", "exception", "\tat ");
        assertThat(answer.header("Content-Security-Policy")).isPresent();
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void noPublicPageGivesACookie() {
        assertThat(Crawl.of(portal)).isNotEmpty().allSatisfy((path, answer) -> assertThat(answer.header("Set-Cookie"))
                .as(path)
                .isEmpty());
    }

    @Test
    void everyLinkOfThePublicSiteLeadsSomewhere() {
        assertThat(Crawl.of(portal)).hasSizeGreaterThan(30).allSatisfy((path, answer) -> assertThat(answer.status())
                .as(path)
                .isLessThan(400));
    }
}
