package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that an editor types is lost, whatever happens to him, his machine or the line. */
class EditorIT {

    private static final PortalProcess PORTAL = Portals.demo();
    /** Answers that refuse, or do not come at all. */
    private static final String REFUSALS = "403|409|ERR_INTERNET_DISCONNECTED";

    private static final String LOGIN = "menhu-login";

    @Test
    void aClosedLaptopIsOpenedAgainElsewhere() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("合上的笔记本", "第一段。");
            types(writer, "还没有保存的一句。");
            seesState(writer, "kept");
        }
        try (var elsewhere = signedIn()) {
            new Editor(elsewhere).opens("合上的笔记本");
            assertThat(elsewhere.element(".cm-content")).containsText("还没有保存的一句。");
            assertThat(elsewhere.element(".editor-copy")).isVisible();
            elsewhere.element("#note").fill("接着写");
            elsewhere.element("#save").click();
            elsewhere.sees("第 2 版");
            elsewhere.element("a[href^='/admin/article/revisions']").click();
            assertThat(elsewhere.element(".revision-text ins")).containsText("还没有保存的一句。");
            elsewhere.sees("接着写");
        }
    }

    @Test
    void whatWasNeverSavedIsOfferedOnTheNextNewPage() {
        try (var writer = signedIn()) {
            writer.opens("/admin/article/edit");
            writer.element("#title").fill("刚起了个头");
            types(writer, "只有一句。");
            seesState(writer, "kept");
        }
        try (var elsewhere = signedIn()) {
            elsewhere.opens("/admin/article/edit").sees("刚起了个头");
            elsewhere.element(".editor-copy button").first().click();
            assertThat(elsewhere.element("#title")).hasValue("刚起了个头");
            assertThat(elsewhere.element(".cm-content")).containsText("只有一句。");
        }
    }

    @Test
    void aLostConnectionIsWaitedFor() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("断线的时候", "第一段。");
            writer.expected = REFUSALS;
            writer.context.setOffline(true);
            types(writer, "断线时写的一句。");
            seesState(writer, "offline");
            writer.context.setOffline(false);
            seesState(writer, "kept");
            writer.context.setOffline(true);
            types(writer, "还有一句。");
            seesState(writer, "offline");
            writer.page.close(new Page.CloseOptions().setRunBeforeUnload(false));
            writer.context.setOffline(false);
            var reopened = writer.context.newPage();
            reopened.navigate("/admin/articles");
            reopened.locator("main tbody a:has-text('断线的时候')").first().click();
            assertThat(reopened.locator(".cm-content")).containsText("断线时写的一句。还有一句。");
        }
    }

    @Test
    void anExpiredSignInIsRenewedInAnotherTab() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("登录过期", "第一段。");
            writer.expected = REFUSALS;
            writer.context.clearCookies(named(LOGIN));
            types(writer, "过期以后写的。");
            assertThat(writer.element("#signed-out")).isVisible();
            var tab = writer.page.waitForPopup(
                    () -> writer.element("#signed-out a[href^='/sign-in']").click());
            tab.locator("input[type=text]").first().fill(Portals.demoAdministrator());
            tab.locator("input[type=password]").fill(Portals.demoPassword());
            tab.locator("main button[type=submit], main input[type=submit]")
                    .first()
                    .click();
            tab.waitForURL(Pattern.compile(".*/admin.*"));
            tab.close();
            writer.page.bringToFront();
            seesState(writer, "kept");
            assertThat(writer.element("#signed-out")).isHidden();
            savesOnAnExpiredPage(writer, "过期以后写的。");
        }
    }

    @Test
    void anExpiredPageComesBackWithWhatWasTyped() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("会话过期", "第一段。");
            writer.context.clearCookies(named("menhu-session"));
            types(writer, "会话没了。");
            savesOnAnExpiredPage(writer, "会话没了。");
        }
    }

    @Test
    void oftwoEditorsNeitherLosesAWord() {
        try (var one = signedIn();
                var other = signedIn()) {
            new Editor(one).drafts("两个人一起改", "开头。\n\n中间。\n\n结尾。");
            new Editor(other).opens("两个人一起改");
            new Editor(one).writes("开头,一改过。\n\n中间。\n\n结尾。");
            one.element("#save").click();
            one.sees("第 2 版");
            new Editor(other).writes("开头。\n\n中间。\n\n结尾,二改过。");
            seesState(other, "conflict");
            other.element("#save").click();
            var dialog = other.element("#conflict");
            assertThat(dialog).containsText("开头,一改过。");
            assertThat(dialog).containsText("结尾,二改过。");
            dialog.locator(".cm-merge-revert button").first().click();
            dialog.locator("[data-choose=merged]").click();
            assertThat(other.element("#markdown")).hasValue("开头,一改过。\n\n中间。\n\n结尾,二改过。");
            seesState(other, "kept");
            other.element("#save").click();
            other.sees("第 3 版");
        }
    }

    /** The page loads anew and brings back what was typed. */
    private static void savesOnAnExpiredPage(Visitor writer, String words) {
        writer.element("#save").click();
        assertThat(writer.element(".editor-copy")).isVisible();
        assertThat(writer.element(".cm-content")).containsText(words);
        writer.element("#save").click();
        writer.sees("第 2 版");
    }

    private static Visitor signedIn() {
        return Visitor.atDesk(PORTAL).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }

    private static void types(Visitor writer, String words) {
        writer.element(".cm-content").click();
        writer.presses("Control+End");
        writer.page.keyboard().insertText(words);
    }

    private static void seesState(Visitor writer, String state) {
        assertThat(writer.element("[data-autosave]")).hasAttribute("data-autosave", state);
    }

    private static BrowserContext.ClearCookiesOptions named(String cookie) {
        return new BrowserContext.ClearCookiesOptions().setName(cookie);
    }
}
