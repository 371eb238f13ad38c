package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Submitted articles stand in the queue of texts, for those who may decide on them. */
class ReviewIT {

    private static final String STATE = ".editor-state .status";

    private final PortalProcess portal = Portals.demo();
    private final String title = "河堤上的黄昏" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void itStandsThereWithWhatTheRulesFoundForWhomMayPublishItAlone() {
        try (var administrator = administrator();
                var contributor = Visitor.atDesk(portal);
                var editor = Visitor.atDesk(portal);
                var moderator = Visitor.atDesk(portal)) {
            submits(administrator, contributor, "附近可代开发票。");

            var desk = new Moderator(Staff.joins(administrator, editor, "编辑"));
            desk.finds(title);
            assertThat(desk.item(title).locator(".status")).hasText("规则拦下");
            assertThat(editor.element(".queue-item:not(:has-text('投稿'))")).hasCount(0);
            Staff.joins(administrator, moderator, "审核员").opens(Moderator.QUEUE + "?kind=ARTICLE");
            assertThat(new Moderator(moderator).item(title)).hasCount(0);

            steps(contributor, "#recall", "草稿");
            editor.opens(Moderator.QUEUE);
            assertThat(desk.item(title)).hasCount(0);
        }
    }

    @Test
    void anEditorReturnsThinksAgainAndApprovesTheNewestText() {
        try (var administrator = administrator();
                var contributor = Visitor.atDesk(portal);
                var editor = Visitor.atDesk(portal)) {
            submits(administrator, contributor, "第一稿。");
            var desk = new Moderator(Staff.joins(administrator, editor, "编辑"));
            desk.finds(title);

            returns(desk, "还差来源。");
            becomes(contributor, "已退回");
            assertThat(contributor.element(".returned")).hasText("退回原因：还差来源。");
            editor.element("[id='queue:undo']").click();
            assertThat(desk.item(title)).hasCount(1);

            becomes(contributor, "待审");
            new Editor(contributor).writes("第二稿,来源在文末。").saves();
            desk.finds(title);
            assertThat(desk.item(title)).containsText("第二稿");
            desk.item(title).locator(".decide-approve").click();
            assertThat(desk.item(title)).hasCount(0);
            becomes(contributor, "已通过");
        }
    }

    @Test
    void whatIsDecidedAtTheArticleNoLongerWaitsInTheQueue() {
        try (var administrator = administrator();
                var contributor = Visitor.atDesk(portal)) {
            submits(administrator, contributor, "一稿过。");
            var desk = new Moderator(administrator);
            desk.finds(title);

            new Editor(administrator).opens(title);
            steps(administrator, "#approve", "已通过");

            administrator.opens(Moderator.QUEUE + "?kind=ARTICLE");
            assertThat(desk.item(title)).hasCount(0);
            administrator.opens(Moderator.QUEUE + "/decisions").sees("一稿过。");
        }
    }

    private Visitor administrator() {
        return Visitor.atDesk(portal).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }

    private void submits(Visitor administrator, Visitor contributor, String text) {
        Staff.joins(administrator, contributor, "投稿人");
        new Editor(contributor).drafts(title, text);
        steps(contributor, "#submitText", "待审");
    }

    private void returns(Moderator desk, String why) {
        desk.item(title).locator(".decide-reject").click();
        desk.visitor().entersDialog();
        desk.visitor().element("#rejection label:text-is('其他')").click();
        desk.visitor().element("[id='rejection:note']").fill(why);
        desk.visitor().element("[id='rejection:confirm']").click();
        assertThat(desk.item(title)).hasCount(0);
    }

    private static Visitor becomes(Visitor contributor, String state) {
        contributor.page.reload();
        assertThat(contributor.element(STATE)).hasText(new String[] {state});
        return contributor;
    }

    private static void steps(Visitor visitor, String button, String state) {
        visitor.element(button).click();
        assertThat(visitor.element(STATE)).hasText(new String[] {state});
    }
}
