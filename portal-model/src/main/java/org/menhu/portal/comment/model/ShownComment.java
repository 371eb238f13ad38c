package org.menhu.portal.comment.model;

import java.time.Instant;
import java.util.List;

/** A comment as a reader of its article sees it. */
public record ShownComment(
        Long id,
        Long parentId,
        String writerName,
        String body,
        Instant writtenAt,
        CommentStatus status,
        Long accountId,
        Long articleAuthorId) {

    /** Whether the author of the article wrote it. */
    public boolean byAuthor() {
        return accountId != null && accountId.equals(articleAuthorId);
    }

    /** The letter that stands for the writer. */
    public String initial() {
        return Character.toString(writerName.codePointAt(0));
    }

    public boolean approved() {
        return status == CommentStatus.APPROVED;
    }

    public List<List<List<TextPiece>>> paragraphs() {
        return TextPiece.paragraphs(body);
    }
}
