package org.menhu.portal.article.model;

import java.time.Instant;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slug;

/**
 * A published article as lists show it: without its body.
 *
 * @param cover null when it has none
 */
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
        Long coverId,
        Picture cover) {

    /** As it is read, before its picture is. */
    public ArticleSummary(
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
            Long coverId) {
        this(
                id,
                slug,
                title,
                summary,
                publishedAt,
                pinned,
                views,
                authorName,
                authorDisplayName,
                categorySlug,
                categoryName,
                coverId,
                null);
    }

    /** The same with its picture. */
    public ArticleSummary covered(Picture picture) {
        return new ArticleSummary(
                id,
                slug,
                title,
                summary,
                publishedAt,
                pinned,
                views,
                authorName,
                authorDisplayName,
                categorySlug,
                categoryName,
                coverId,
                picture);
    }

    /** Where it stands in a list that begins with the newest. */
    public Cursor place() {
        return new Cursor(publishedAt, id);
    }
}
