package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The component tree of a page goes from one reader to the next, and nothing of the one with it. */
class LentPageIT {

    private static final String AFRESH = SeedArticle.PATH + "?comments=1"; // made for whoever asks

    private final PortalProcess portal = Portals.demo();

    @ParameterizedTest
    @ValueSource(
            strings = {
                AFRESH,
                "/donate/last-bus",
                "/search?q=%E8%BD%A6",
                "/sign-in",
                "/comments/mine",
                "/wall?page=1",
                "/archive?from=last"
            })
    void aPageIsTheSameHoweverOftenItWasMade(String path) {
        var first = page(path);

        assertThat(IntStream.range(0, 6).mapToObj(time -> page(path).outerHtml()))
                .allMatch(first.outerHtml()::equals);
    }

    @Test
    void whatOneReaderAddsToTheAddressIsNotOnThePageOfTheNext() {
        assertThat(page("/search?q=otter").select("input[name=q]").eachAttr("value"))
                .contains("otter");
        assertThat(page("/search?q=heron").select("input[name=q]").eachAttr("value"))
                .doesNotContain("otter");

        assertThat(reply("?reply=424242")).isEqualTo("424242");
        assertThat(reply("?reply=171717")).isEqualTo("171717");
        assertThat(reply("?comments=1")).isEmpty();
    }

    @Test
    void whatOneReaderTypesIsNotOnThePageOfTheNext() {
        var typed = "头".repeat(2001);
        var fields = Map.of("comment-form:body", typed, "comment-form:name", "写得太长的人");

        assertThat(new FormClient(portal).submit(AFRESH, "comment-form", fields).body())
                .as("refused, and kept for him")
                .contains(typed, "写得太长的人");
        for (var time = 0; time < 6; time++) {
            assertThat(page(AFRESH).outerHtml()).contains("comment-form").doesNotContain("头头头", "写得太长的人", "has-error");
        }
    }

    private String reply(String query) {
        return page(SeedArticle.PATH + query)
                .select("[name=comment-form:replyTo]")
                .attr("value");
    }

    /** Without what is made for each reader on purpose. */
    private Document page(String path) {
        var answer = new FormClient(portal).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        page.select("[name=form-token], [name=give:key]").remove();
        page.select("[nonce]").removeAttr("nonce");
        return page;
    }
}
