package org.menhu.portal.article.model;

import java.time.Instant;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.media.model.PictureFormat;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slug;

/** A published article as lists show it: without its body. */
public record ArticleSummary(
        Long id,
        Slug slug,
        String title,
        String summary,
        Instant publishedAt,
        boolean pinned,
        long views,
        String authorName,
        String authorDisplayName,
        Slug categorySlug,
        String categoryName,
        String coverKey,
        PictureFormat coverFormat,
        Integer coverWidth,
        Integer coverHeight) {

    /** Null when it has none. */
    public Picture cover() {
        return coverKey == null ? null : new Picture(coverKey, coverFormat, coverWidth, coverHeight);
    }

    /** Where it stands in a list that begins with the newest. */
    public Cursor place() {
        return new Cursor(publishedAt, id);
    }
}
