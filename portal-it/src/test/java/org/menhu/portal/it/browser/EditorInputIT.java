package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the editor is given that no field may hold. */
class EditorInputIT {

    private static final PortalProcess PORTAL = Portals.demo();

    @Test
    void halfACharacterDoesNotKeepTheRestFromBeingKept() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("半个字符", "第一段。");
            writer.page.evaluate("menhuText.replace(0, 0, '一半\\ud83d一半')"); // as a program leaves it that cuts an emoji
            seesState(writer, "kept");
        }
        try (var elsewhere = signedIn()) {
            new Editor(elsewhere).opens("半个字符");
            assertThat(elsewhere.element(".cm-content")).containsText("一半\uFFFD一半第一段。");
        }
    }

    @Test
    void whatNoFieldMayHoldIsRefusedInWords() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("太长的标题", "第一段。");
            writer.expected = "409";
            writer.element("#title")
                    .evaluate(
                            "title => { title.value = '长'.repeat(201); title.dispatchEvent(new Event('input', { bubbles: true })); }");
            seesState(writer, "failed");
            writer.sees("有一项的内容太长");
            writer.element("#title").fill("不太长的标题");
            seesState(writer, "kept");
        }
    }

    private static Visitor signedIn() {
        return Visitor.atDesk(PORTAL).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }

    private static void seesState(Visitor writer, String state) {
        assertThat(writer.element("[data-autosave]")).hasAttribute("data-autosave", state);
    }
}
