package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** A visitor who writes articles, in the console where he has signed in. */
record Editor(Visitor visitor) {

    /** Nobody types more in one go, and the browser takes long over it. */
    private static final int MOST_TYPED = 2000;

    private static final Pattern SAVED = Pattern.compile("\\?id=\\d+");

    /** Writes a draft in the first category. */
    Editor drafts(String title, String markdown) {
        visitor.opens("/admin/article/edit");
        visitor.element("#title").fill(title);
        writes(markdown);
        visitor.element("#category").selectOption(new SelectOption().setIndex(1));
        visitor.element("#save").click();
        visitor.page.waitForURL(SAVED);
        return this;
    }

    /** Puts the text in place of what stands in the field. */
    Editor writes(String markdown) {
        if (markdown.length() > MOST_TYPED) {
            pastes(markdown);
        } else {
            visitor.element(".cm-content").fill(markdown);
        }
        assertThat(visitor.element("#markdown")).hasValue(markdown);
        return this;
    }

    private void pastes(String markdown) {
        visitor.element(".cm-content").click();
        visitor.presses("ControlOrMeta+A");
        visitor.element(".cm-content").evaluate("""
                (field, text) => {
                  const board = new DataTransfer();
                  board.setData('text/plain', text);
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: board, bubbles: true, cancelable: true }));
                }""", markdown);
    }

    /** Waits for what came of it: a preview or what keeps the text may be under way at the same time. */
    void saves() {
        visitor.page.waitForResponse(answer -> isSaving(answer.request()), () -> visitor.element("#save")
                .click());
    }

    private static boolean isSaving(Request request) {
        return request.postData() != null && request.postData().contains("jakarta.faces.source=save");
    }

    /** Writes and publishes; gives the address at which readers find it. */
    String publishes(String title, String markdown) {
        return drafts(title, markdown).publishes();
    }

    /** Publishes what is open; gives the address at which readers find it. */
    String publishes() {
        visitor.element("#publish").click();
        var anyway = visitor.element("#publish-anyway:visible");
        anyway.or(visitor.element("#withdraw")).first().waitFor(); // the check may have something to say
        if (anyway.isVisible()) {
            anyway.click();
        }
        assertThat(visitor.element("#withdraw")).isVisible();
        return visitor.element("#editor-head a[href^='/article/']").getAttribute("href");
    }

    void withdraws(String title) {
        opens(title);
        visitor.element("#withdraw").click();
        visitor.element(".ui-confirmdialog-yes").click();
        assertThat(visitor.element("#withdraw")).hasCount(0);
    }

    /** Finds an article in the list and opens it. */
    void opens(String title) {
        visitor.opens("/admin/articles");
        visitor.element("main tbody a:has-text('" + title.replace("'", "\\'") + "')")
                .first()
                .click();
        visitor.page.waitForURL(SAVED);
    }

    /** What the preview beside the text shows. */
    void previews(String text) {
        assertThat(visitor.element("[data-preview]")).containsText(text);
    }
}
