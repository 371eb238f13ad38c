package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What becomes of a comment after the first decision on it. */
class AppealIT {

    private final PortalProcess portal = Portals.demo();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aRejectedWriterAppealsOnceAndAnotherModeratorDecides() {
        try (var guest = Visitor.withoutScripts(portal);
                var first = Visitor.atDesk(portal);
                var second = Visitor.atDesk(portal)) {
            CommentIT.comment(guest, "申诉人", "冤枉" + mark);
            first.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            new Moderator(first).rejects("冤枉" + mark);

            guest.opens("/comments/mine").sees("未通过").clicks("提出申诉");
            guest.element("[id='appeal:words']").fill("这是在说补衣服");
            guest.clicks("提交申诉").sees("申诉已提交");

            first.opens(Moderator.QUEUE + "?lane=APPEAL");
            new Moderator(first).item("冤枉" + mark).locator(".decide-approve").click();
            first.sees("须由另一位审核员判断");

            var other = Moderator.madeBy(first, second);
            second.opens(Moderator.QUEUE + "?lane=APPEAL").sees("这是在说补衣服");
            other.item("冤枉" + mark).locator(".decide-approve").click();
            assertThat(other.item("冤枉" + mark)).hasCount(0);
            guest.opens("/comments/mine").sees("申诉成功");
            second.opens("/moderation").sees("申诉成功");
        }
    }

    @Test
    void severalReportsOfOneCommentAreOneItem() {
        CommentIT.comments(portal, "该撤下的" + mark);
        try (var visitor = Visitor.atDesk(portal);
                var reader = Visitor.withoutScripts(portal)) {
            visitor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            var moderator = new Moderator(visitor);
            moderator.approves("该撤下的" + mark);
            var report = reports(reader, "该撤下的" + mark);
            Assertions.assertThat(new FormClient(portal)
                            .submit(report, "report", Map.of("report:reason", "PRIVACY", "report:note", "写了电话"))
                            .body())
                    .contains("举报已收到");

            visitor.opens(Moderator.QUEUE + "?lane=REPORTED");
            assertThat(moderator.item(mark)).hasCount(1);
            assertThat(moderator.item(mark)).containsText("写了电话");
            moderator.item(mark).locator(".decide-reject").click();
            moderator.confirms(2);
            assertThat(moderator.item(mark)).hasCount(0);
            Assertions.assertThat(isShown(reader, "该撤下的" + mark)).isFalse();
        }
    }

    /** First without a reason, which is asked for; returns the address of the form. */
    private static String reports(Visitor reader, String comment) {
        Assertions.assertThat(isShown(reader, comment)).isTrue();
        var report =
                card(reader, comment).locator("a[href^='/comments/report/']").getAttribute("href");
        reader.opens(report).clicks("提交举报").sees("请选择理由");
        reader.page.getByLabel("人身攻击").check();
        reader.clicks("提交举报").sees("举报已收到");
        return report;
    }

    /** Whether it stands on any page of the article's comments, where other tests write too; leaves that page open. */
    private static boolean isShown(Visitor reader, String comment) {
        reader.opens(CommentIT.CROWDED);
        while (card(reader, comment).count() == 0) {
            var further = reader.element("a[href*='comments='][rel=next]");
            if (further.count() == 0) {
                return false;
            }
            reader.opens(further.first().getAttribute("href").replaceFirst("#.*", ""));
        }
        return true;
    }

    private static Locator card(Visitor reader, String comment) {
        return reader.element(".comment__card:has-text('" + comment + "')");
    }
}
