package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The story of an article from its contributor to the readers, corrected, and put away. */
class WorkflowIT {

    private static final String CONTRIBUTOR = "tougaoren";
    private static final String PASSWORD = "末班车经过三座桥 2026";
    private static final String TITLE = "桥下的末班车";

    private static final String CORRECTION = "“末班车”误作“未班车”";

    private final PortalProcess portal = Portals.demo();

    @Test
    void anArticleGoesFromItsContributorOverReturnAndApprovalToTheReadersAndIntoTheArchive() {
        try (var contributor = Visitor.atDesk(portal);
                var editor = Visitor.atDesk(portal);
                var reader = Visitor.atDesk(portal)) {
            editor.signsIn(Portals.demoAdministrator(), Portals.demoPassword());
            hasAnAccountMade(editor);
            contributor.signsIn(CONTRIBUTOR, PASSWORD);

            itIsReturnedWithAReason(contributor, editor);
            var address = itIsApprovedAndPublished(contributor, editor);
            reader.opens(address).sees("第二稿");
            itsNextRevisionIsSubmitted(contributor);
            reader.opens(address).sees("第二稿").doesNotSee(CORRECTION);
            followsTheNotice(editor, "提交了《" + TITLE + "》");
            clicks(editor, "#publish", "已发布");
            reader.opens(address).sees("第三稿");
            assertThat(reader.element(".corrections li")).containsText(CORRECTION);

            clicks(editor, "#archive", "已归档");
            reader.opensInVain(address);
            assertThat(editor.element(".story li")).hasCount(8);
        }
    }

    private static void itIsReturnedWithAReason(Visitor contributor, Visitor editor) {
        new Editor(contributor).drafts(TITLE, "第一稿。");
        assertThat(contributor.element("#publish")).hasCount(0);
        clicks(contributor, "#submitText", "待审");
        followsTheNotice(editor, "提交了《" + TITLE + "》");
        returns(editor, "还差来源。");
    }

    private static String itIsApprovedAndPublished(Visitor contributor, Visitor editor) {
        followsTheNotice(contributor, "还差来源。");
        assertThat(contributor.element(".editor-state")).containsText("已退回");
        writes(contributor, "第二稿,来源在文末。");
        clicks(contributor, "#submitText", "待审");
        followsTheNotice(editor, "提交了《" + TITLE + "》");
        clicks(editor, "#approve", "已通过");
        clicks(editor, "#publish", "已发布");
        return editor.element("#editor-head a[href^='/article/']").getAttribute("href");
    }

    private static void itsNextRevisionIsSubmitted(Visitor contributor) {
        followsTheNotice(contributor, "发布了《" + TITLE + "》");
        writes(contributor, "第三稿,改了一个错字。");
        contributor.element("#correction").fill(CORRECTION);
        clicks(contributor, "#submitText", "已发布", "待审");
    }

    private static void hasAnAccountMade(Visitor editor) {
        editor.opens("/admin/accounts");
        editor.element("[id='new:create']").click();
        editor.entersDialog();
        editor.element("[id='createForm:name']").fill(CONTRIBUTOR);
        editor.element("[id='createForm:displayName']").fill("投稿的人");
        editor.element("[id='createForm:password']").fill(PASSWORD);
        editor.element("[id='createForm:roles'] label:has-text('投稿人')").click();
        editor.element("[id='createForm:roles'] label:text-matches('^作者 ·')")
                .click(); // which a new account is unless told otherwise
        editor.element("[id='createForm:save']").click();
        assertThat(editor.element("[id='accounts:list']")).containsText(CONTRIBUTOR);
    }

    private static void followsTheNotice(Visitor visitor, String text) {
        visitor.opens("/admin/notices");
        visitor.element(".unread a:has-text('" + text + "')").first().click();
        visitor.seesAddress("/admin/article/edit\\?id=\\d+");
    }

    private static void returns(Visitor editor, String reason) {
        editor.element("#return").click();
        editor.entersDialog();
        editor.element("[id='returning:reason']").fill(reason);
        editor.element("[id='returning:confirm']").click();
        assertThat(editor.element(".editor-state")).containsText("已退回");
    }

    private static void writes(Visitor visitor, String text) {
        new Editor(visitor).writes(text);
    }

    private static void clicks(Visitor visitor, String button, String... states) {
        visitor.element(button).click();
        if (button.equals("#archive")) { // which asks first
            visitor.element(".ui-confirmdialog-yes").click();
        }
        assertThat(visitor.element(".editor-state .status")).hasText(states);
    }
}
