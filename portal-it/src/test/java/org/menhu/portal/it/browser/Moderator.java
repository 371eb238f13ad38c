package org.menhu.portal.it.browser;

/** A visitor who decides on comments, in the console where he has signed in. */
record Moderator(Visitor visitor) {

    private static final String QUEUE = "/admin/comments";

    /** Page by page, as many as the queue shows at once; on a phone, where the list has no head, one by one. */
    void approvesAllComments() {
        var all = visitor.element("[id='comments:queue_head_checkbox']");
        visitor.opens(QUEUE);
        while (visitor.element(".decide-approve").count() > 0) {
            var together = all.isVisible();
            if (together) {
                all.click();
            }
            var approve = visitor.element(together ? "[id='comments:approveSelected']" : ".decide-approve")
                    .first();
            visitor.page.waitForResponse(answer -> answer.request().method().equals("POST"), approve::click);
            visitor.opens(QUEUE);
        }
    }
}
