package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What nobody has approved is nowhere. */
class CanaryIT {

    private static final String PATH = "/article/balcony-stars";

    private final PortalProcess portal = Portals.demo();
    private final String canary = "canary" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void waitingHeldAndRejectedTextsAreOnNoPageInNoListAndInNoCount() {
        var shown = comments();
        sends("等待" + canary);
        sends("加微信领取" + canary); // held by the rule that comes with the portal
        sends("不要" + canary);
        sends("可以" + canary.replace("canary", "finch"));
        try (var moderator = Visitor.atDesk(portal)) {
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            new Moderator(moderator).rejects("不要" + canary);
            new Moderator(moderator).approves("可以" + canary.replace("canary", "finch"));
        }

        var everything = Crawl.of(portal);

        assertThat(everything).hasSizeGreaterThan(50);
        assertThat(everything.get(PATH).text()).as("what was approved is found").contains("finch");
        everything.forEach((path, answer) -> assertThat(answer.text()).as(path).doesNotContain(canary));
        assertThat(Jsoup.parse(RawHttp.get(portal, "/search?q=" + canary).text())
                        .select("main .empty"))
                .as("nothing is found by it")
                .isNotEmpty();
        assertThat(comments()).isEqualTo(shown + 1);
    }

    /** Name and text alike. */
    private void sends(String text) {
        var answer = new FormClient(portal)
                .submit(PATH, "comment-form", Map.of("comment-form:name", text, "comment-form:body", text));
        assertThat(answer.body()).as("its writer sees it").contains(text);
    }

    private int comments() {
        var number = Jsoup.parse(RawHttp.get(portal, PATH).text()).select("#comments-title small");
        return number.isEmpty() ? 0 : Integer.parseInt(number.text().replaceAll("\\D", ""));
    }
}
