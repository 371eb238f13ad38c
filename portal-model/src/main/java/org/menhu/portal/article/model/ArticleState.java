package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.shared.model.Slug;

/** Where an article stands, as its editor is told. */
public record ArticleState(
        Long id, ArticleStatus status, Slug slug, int headRevision, Integer releasedRevision, Instant modifiedAt)
        implements Serializable {

    public static ArticleState of(Article article) {
        return new ArticleState(
                article.getId(),
                article.getStatus(),
                article.getSlug(),
                article.getHeadRevision(),
                article.getReleasedRevision(),
                article.getModifiedAt());
    }

    public boolean isPublished() {
        return status == ArticleStatus.PUBLISHED;
    }

    /** Whether readers do not see yet what was written last. */
    public boolean isChanged() {
        return isPublished() && releasedRevision != headRevision;
    }
}
