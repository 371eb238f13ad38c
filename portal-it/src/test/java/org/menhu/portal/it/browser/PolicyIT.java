package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PolicyIT {

    /** In a category of which no other test speaks. */
    private static final String PATH = "/article/window-frost";

    private static final String CATEGORY = "天象";
    private static final String TRUSTED = "[id='matrix:row'] tr:has-text('可信') select[id$=':mode']";

    private final PortalProcess portal = Portals.demo();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTrustedAccountIsReadAtOnceAndAModeratorLooksAfterwardsWhileAGuestWaits() {
        try (var moderator = Visitor.atDesk(portal);
                var reader = Visitor.withPhone(portal)) {
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            sets(moderator, "PUBLISH_FIRST");
            try {
                comments(moderator, "窗花还在" + mark);
                guestComments("我等一等" + mark);
                reader.opens(PATH).sees("窗花还在" + mark).doesNotSee("我等一等" + mark);
                takesDown(moderator, "窗花还在" + mark);
                reader.opens(PATH).doesNotSee("窗花还在" + mark);
            } finally {
                sets(moderator, "");
            }
        }
    }

    @Test
    void aSiteThatIsClosedForAWhileSaysUntilWhenAndKeepsWhatWasTyped() {
        try (var moderator = Visitor.atDesk(portal);
                var guest = Visitor.withoutScripts(portal);
                var reader = Visitor.withPhone(portal)) {
            moderator.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            guest.opens(PATH);
            closes(moderator, "2000-01-01T08:00").sees("请选择一个将来的时间");
            closes(moderator, "2099-01-01T08:00").sees("全站评论关闭到 2099-01-01 08:00");
            try {
                reader.opens(PATH).sees("2099-01-01 08:00 后恢复");
                assertThat(reader.element("#comment-form")).hasCount(0);
                sendsInVain(guest);
            } finally {
                moderator.element("[id='closing:reopen']").click();
                assertThat(moderator.element("[id='closing:close']")).isVisible();
            }
            reader.opens(PATH);
            assertThat(reader.element("#comment-form")).isVisible();
        }
    }

    private static Visitor closes(Visitor moderator, String until) {
        moderator.opens("/admin/policy");
        moderator.element("[id='closing:until']").fill(until);
        moderator.element("[id='closing:close']").click();
        return moderator;
    }

    /** From a page that was opened while comments were taken. */
    private void sendsInVain(Visitor guest) {
        guest.element("[id='comment-form:body']").fill("写了一半" + mark);
        guest.element("[id='comment-form:name']").fill("夜读");
        guest.waitsAsAReaderWould();
        guest.element("[id='comment-form:send']").click();
        guest.sees("2099-01-01 08:00 后恢复");
        assertThat(guest.element("[id='comment-form:body']")).hasValue("写了一半" + mark);
        assertThat(guest.element("[id='comment-form:name']")).hasValue("夜读");
    }

    private static void takesDown(Visitor moderator, String text) {
        moderator.opens(Moderator.QUEUE + "?lane=SHOWN");
        var queue = new Moderator(moderator);
        queue.item(text).locator(".decide-reject").click();
        queue.confirms(1);
        assertThat(queue.item(text)).hasCount(0);
    }

    private void guestComments(String text) {
        new FormClient(portal)
                .submit(PATH, "comment-form", Map.of("comment-form:name", "路过", "comment-form:body", text));
    }

    private static void comments(Visitor member, String text) {
        member.opens(PATH);
        member.element("[id='comment-form:body']").fill(text);
        member.waitsAsAReaderWould();
        member.element("[id='comment-form:send']").click();
        member.sees(text).doesNotSee("待审");
    }

    /** What becomes of comments of trusted writers in the category; nothing of its own when it is empty. */
    private static void sets(Visitor moderator, String mode) {
        moderator.opens("/admin/policy");
        moderator
                .element("[id='matrix:category']")
                .selectOption(moderator
                        .element("[id='matrix:category'] option:has-text('" + CATEGORY + "')")
                        .getAttribute("value"));
        assertThat(moderator.element(TRUSTED + " option").first()).hasText("同上级"); // the row of the category is there
        moderator.element(TRUSTED).selectOption(mode);
        moderator.element("[id='matrix:save']").click();
        moderator.sees("评论策略已保存");
    }
}
