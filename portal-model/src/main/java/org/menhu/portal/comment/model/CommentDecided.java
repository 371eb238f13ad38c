package org.menhu.portal.comment.model;

import java.util.Set;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.shared.model.PublicChange;

/** A comment was approved, rejected, or made to wait again. */
public record CommentDecided(long commentId, long articleId, TextStatus status) implements PublicChange {

    @Override
    public Set<Long> articles() {
        return Set.of(articleId);
    }
}
