package org.menhu.portal.moderation.model;

/**
 * A text as its feature hands it in for a decision.
 *
 * @param body plain text, as moderators and rules shall read it; what is longer than {@link QueueItem#MAX_BODY} is cut
 */
public record SubmittedText(Subject subject, String body, Writer writer, Place place) {

    /**
     * Who wrote it.
     *
     * @param accountId null for a guest
     * @param tokenHash of the secret in a guest's cookie, by which his texts are known as one person's; or null
     * @param address the network address, or null
     */
    public record Writer(String name, Long accountId, String tokenHash, String address) {}

    /**
     * Where it stands or will stand.
     *
     * @param title what a moderator reads, such as the title of the article below which a comment is
     * @param link the path of the page
     * @param answered what it answers, which is often needed to understand it; or null
     */
    public record Place(String title, String link, String answered) {}
}
