package org.menhu.portal.article.model;

import java.time.Instant;
import org.menhu.portal.shared.model.Slug;

/**
 * Where a published article or page is found, and since when it is as it is.
 *
 * @param correctedAt null when it was not changed since it was published
 */
public record ArticleAddress(Slug slug, ArticleKind kind, Instant publishedAt, Instant correctedAt) {

    public String path() {
        return (kind == ArticleKind.PAGE ? "/page/" : "/article/") + slug;
    }

    /** A date of publication that was set by hand may be later than the last correction. */
    public Instant changedAt() {
        return correctedAt == null || correctedAt.isBefore(publishedAt) ? publishedAt : correctedAt;
    }
}
