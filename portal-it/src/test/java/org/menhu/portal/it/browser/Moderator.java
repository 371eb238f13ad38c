package org.menhu.portal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A visitor who decides on texts, in the console where he has signed in. */
record Moderator(Visitor visitor) {

    static final String QUEUE = "/admin/moderation";

    /** Somebody new whom the administrator has made a moderator, and who has signed in. */
    static Moderator madeBy(Visitor administrator, Visitor visitor) {
        Staff.joins(administrator, visitor, "审核员");
        return new Moderator(visitor);
    }

    /** Those that came in, page by page, as many as the queue shows at once; appeals are another moderator's. */
    void approvesAllComments() {
        for (var lane : new String[] {"NEW", "HELD"}) {
            visitor.opens(QUEUE + "?lane=" + lane);
            while (visitor.element(".decide-approve").count() > 0) {
                var first = visitor.element(".queue-item").first().getAttribute("data-item");
                visitor.element("[data-check-all]").check();
                visitor.element("[id='queue:approveChecked']").click();
                assertThat(visitor.element(".queue-item[data-item='" + first + "']"))
                        .hasCount(0);
                visitor.opens(QUEUE + "?lane=" + lane);
            }
        }
    }

    Locator item(String text) {
        return visitor.element(".queue-item:has-text('" + text + "')");
    }

    /** Opens the page of the queue on which it stands. */
    void finds(String text) {
        visitor.opens(QUEUE);
        while (item(text).count() == 0 && visitor.element("a[rel=next]").count() > 0) {
            visitor.opens(
                    QUEUE + visitor.element("a[rel=next]").getAttribute("href").replaceFirst("[^?]*", ""));
        }
        assertThat(item(text)).hasCount(1);
    }

    void approves(String text) {
        finds(text);
        item(text).locator(".decide-approve").click();
        assertThat(item(text)).hasCount(0);
    }

    /** With the first of the reasons. */
    void rejects(String text) {
        finds(text);
        item(text).locator(".decide-reject").click();
        confirms(1);
        assertThat(item(text)).hasCount(0);
    }

    /** Chooses the reason of this number and rejects what the dialog was opened for, by keys. */
    void confirms(int reason) {
        assertThat(visitor.element("[id='rejection:confirm']")).isVisible();
        visitor.element("#rejection input[type=radio]").first().focus();
        visitor.presses(String.valueOf(reason)).presses("Enter");
        assertThat(visitor.element("[id='rejection:confirm']")).isHidden();
    }

    /** Decides on the text that has the focus and waits until the next one is there, or the queue says that it is empty. */
    void decidesByKey(String key) {
        var id = visitor.element(".queue-item:focus").getAttribute("data-item");
        visitor.presses(key);
        if (key.equals("r")) {
            confirms(1);
        }
        assertThat(visitor.element(".queue-item[data-item='" + id + "']")).hasCount(0);
        assertThat(visitor.element(".queue-item, :text('队列是空的')").first()).isVisible();
    }

    /** What is on the page with the text. */
    void claims(String text) {
        finds(text);
        visitor.presses("c");
        assertThat(item(text)).containsText("您正在处理");
    }
}
