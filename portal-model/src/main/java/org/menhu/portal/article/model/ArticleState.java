package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.shared.model.Slug;

/** Where an article stands, as its editor is told. */
public record ArticleState(
        Long id,
        Situation situation,
        Slug slug,
        int headRevision,
        Integer releasedRevision,
        Instant modifiedAt,
        Instant publishedAt,
        Instant scheduledAt,
        Integer scheduledRevision,
        Instant expiresAt)
        implements Serializable {

    public static ArticleState of(Article article) {
        return new ArticleState(
                article.getId(),
                article.getSituation(),
                article.getSlug(),
                article.getHeadRevision(),
                article.getReleasedRevision(),
                article.getModifiedAt(),
                article.getPublishedAt(),
                article.getScheduledAt(),
                article.getScheduledRevision(),
                article.getExpiresAt());
    }

    public boolean isPublished() {
        return situation.status() == ArticleStatus.PUBLISHED;
    }

    /** Whether readers do not see yet what was written last. */
    public boolean isChanged() {
        return isPublished() && releasedRevision != headRevision;
    }
}
