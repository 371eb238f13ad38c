package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the editor is given besides typing: pictures from elsewhere, texts that no field may hold, another's text on a phone. */
class EditorInputIT {

    private static final PortalProcess PORTAL = Portals.demo();

    private static final Pattern TWO_PICTURES = Pattern.compile(
            "开头。\\s+!\\[河边的雾]\\(/media/[A-Za-z0-9]+\\.png\\)\\s+!\\[]\\(/media/[A-Za-z0-9]+\\.png\\)\\s*");

    @Test
    void picturesArePastedAndDroppedAndTheLibraryKnowsWhereTheyAreUsed() {
        try (var writer = signedIn()) {
            new Editor(writer).drafts("粘贴和拖放图片", "开头。");
            given(writer, "paste", "fog-of-the-river.png");
            writer.element("#describe-alt").fill("河边的雾");
            writer.element("#describe [value=keep]").click();
            given(writer, "drop", "boat-of-the-river.png");
            writer.element("#describe [value=later]").click();
            assertThat(writer.element("#markdown")).hasValue(TWO_PICTURES);
            assertThat(writer.element("[data-preview] img")).hasCount(2);
            seesState(writer, "kept");
            usedPictureIsNotDeleted(writer, "还没有保存的文字：粘贴和拖放图片");
            new Editor(writer).opens("粘贴和拖放图片");
            writer.element("#save").click();
            writer.sees("第 2 版");
            usedPictureIsNotDeleted(writer, "正文：粘贴和拖放图片");
        }
    }

    private static void usedPictureIsNotDeleted(Visitor writer, String use) {
        writer.opens("/admin/media");
        var picture = writer.element(".library > li:has-text('fog-of-the-river.png')");
        picture.locator("summary").click();
        assertThat(picture.locator(".library-uses a").first()).hasText(use);
        picture.locator("button:has(.pi-trash)").click();
        writer.sees("正在使用，不能删除");
        assertThat(picture).isVisible();
    }

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

    @Test
    void onAPhoneTheOtherTextIsTakenPieceByPiece() {
        try (var one = signedIn();
                var other = Visitor.withPhone(PORTAL).signsIn(Portals.demoAdministrator(), Portals.demoPassword())) {
            new Editor(one).drafts("在手机上合并", "开头。\n\n中间。\n\n结尾。");
            new Editor(other).opens("在手机上合并");
            new Editor(one).writes("开头,一改过。\n\n中间。\n\n结尾。");
            new Editor(one).saves();
            new Editor(other).writes("开头。\n\n中间。\n\n结尾,二改过。");
            seesState(other, "conflict");
            other.element(".editor-copy button").first().click();
            var dialog = other.element("#conflict");
            assertThat(dialog).containsText("开头,一改过。");
            other.needsNoSidewaysScrolling();
            dialog.locator(".cm-chunkButtons button:text-is('取用另一份的')").first().click();
            dialog.locator("[data-choose=merged]").click();
            assertThat(other.element("#markdown")).hasValue("开头,一改过。\n\n中间。\n\n结尾,二改过。");
            seesState(other, "kept");
        }
    }

    /** Hands a picture to the field as the browser does when it is pasted or dropped. */
    private static void given(Visitor writer, String event, String name) {
        writer.element(".cm-content").evaluate("""
                async (field, [event, name]) => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });
                  canvas.getContext('2d').fillRect(0, 0, 30, 40);
                  const picture = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
                  const data = new DataTransfer();
                  data.items.add(new File([picture], name, { type: 'image/png' }));
                  const { left, top } = field.getBoundingClientRect();
                  const about = { bubbles: true, cancelable: true, clientX: left + 20, clientY: top + 20 };
                  field.dispatchEvent(event === 'paste' ? new ClipboardEvent('paste', { ...about, clipboardData: data })
                    : new DragEvent('drop', { ...about, dataTransfer: data }));
                }""", new String[] {event, name});
        assertThat(writer.element("#describe")).isVisible();
    }

    private static Visitor signedIn() {
        return Visitor.atDesk(PORTAL).signsIn(Portals.demoAdministrator(), Portals.demoPassword());
    }

    private static void seesState(Visitor writer, String state) {
        assertThat(writer.element("[data-autosave]")).hasAttribute("data-autosave", state);
    }
}
