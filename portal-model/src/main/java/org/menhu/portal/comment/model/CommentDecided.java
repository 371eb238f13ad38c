package org.menhu.portal.comment.model;

import java.util.Set;
import org.menhu.portal.shared.model.PublicChange;

/** A comment was approved or rejected. */
public record CommentDecided(long commentId, long articleId, CommentStatus status) implements PublicChange {

    @Override
    public Set<Long> articles() {
        return Set.of(articleId);
    }
}
