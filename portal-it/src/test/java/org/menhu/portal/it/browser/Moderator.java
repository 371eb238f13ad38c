package org.menhu.portal.it.browser;

import com.microsoft.playwright.options.LoadState;

/** A visitor who decides on comments, in the console where he has signed in. */
record Moderator(Visitor visitor) {

    void approvesAllComments() {
        visitor.opens("/admin/comments");
        var all = visitor.element(
                "[id='comments:queue'] thead .ui-chkbox-box, [id='comments:queue'] thead input[type=checkbox]");
        while (visitor.element(".decide-approve").count() > 0) {
            all.first().click();
            visitor.element("[id='comments:approveSelected']").click();
            visitor.page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }
}
