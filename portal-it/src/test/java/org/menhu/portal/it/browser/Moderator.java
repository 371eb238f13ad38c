package org.menhu.portal.it.browser;

/** A visitor who decides on comments, in the console where he has signed in. */
record Moderator(Visitor visitor) {

    private static final String QUEUE = "/admin/comments";

    /** Page by page, as many as the queue shows at once. */
    void approvesAllComments() {
        visitor.opens(QUEUE);
        while (visitor.element(".decide-approve").count() > 0) {
            visitor.element("[id='comments:queue_head_checkbox']").click();
            visitor.page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> visitor.element("[id='comments:approveSelected']").click());
            visitor.opens(QUEUE);
        }
    }
}
