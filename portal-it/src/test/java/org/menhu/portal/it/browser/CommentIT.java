package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentIT {

    private static final String PATH = "/article/last-bus";

    private final PortalProcess portal = Portals.demo();

    @Test
    void aGuestsCommentIsSeenByHimAloneUntilAModeratorApprovesIt() {
        try (var guest = Visitor.atDesk(portal);
                var other = Visitor.withPhone(portal);
                var moderator = Visitor.atDesk(portal)) {
            comment(guest, "夜归人", "末班车上的人都记得这盏灯。");
            guest.sees("末班车上的人都记得这盏灯。").sees("待审");
            other.opens(PATH).doesNotSee("末班车上的人都记得这盏灯。");
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            decide(moderator, "末班车上的人都记得这盏灯。", ".decide-approve");
            other.opens(PATH).sees("末班车上的人都记得这盏灯。");
        }
    }

    @Test
    void itWorksWithoutScriptsAndARefusedCommentNamesItsReason() {
        try (var guest = Visitor.withoutScripts(portal);
                var other = Visitor.atDesk(portal);
                var moderator = Visitor.atDesk(portal)) {
            comment(guest, "匆匆客", "买一送一,详情请看我的主页。");
            guest.sees("待审");
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            decide(moderator, "买一送一,详情请看我的主页。", ".decide-reject");
            moderator.element("#rejection .ui-radiobutton").first().click();
            moderator.element("[id='rejection:confirm']").click();
            assertThat(moderator.element("[id='comments:queue']").getByText("买一送一"))
                    .hasCount(0);
            guest.opens(PATH).sees("未通过");
            other.opens(PATH).doesNotSee("买一送一");
        }
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndWhatWasTypedStays() {
        try (var guest = Visitor.withoutScripts(portal)) {
            guest.opens(PATH);
            guest.element("[id='comment-form:name']").fill("路人");
            guest.waitsAsAReaderWould();
            guest.element("[id='comment-form:send']").evaluate("button => button.form.noValidate = true");
            guest.element("[id='comment-form:send']").click();
            assertThat(guest.element("[id='comment-form:body-error']")).hasText("请填写此项。");
            assertThat(guest.element("[id='comment-form:name']")).hasValue("路人");
        }
    }

    static void comment(Visitor guest, String name, String text) {
        guest.opens(PATH);
        guest.element("[id='comment-form:body']").fill(text);
        guest.element("[id='comment-form:name']").fill(name);
        guest.waitsAsAReaderWould();
        guest.element("[id='comment-form:send']").click();
    }

    private static void decide(Visitor moderator, String text, String button) {
        moderator.opens("/admin/comments");
        var row = moderator.element("[id='comments:queue'] tr:has-text('" + text + "')");
        row.locator(button).click();
        if (button.endsWith("approve")) {
            assertThat(row).hasCount(0);
        }
    }
}
