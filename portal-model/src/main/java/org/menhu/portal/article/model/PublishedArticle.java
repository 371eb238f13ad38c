package org.menhu.portal.article.model;

import java.time.Instant;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.media.model.PictureFormat;
import org.menhu.portal.shared.model.SafeHtml;
import org.menhu.portal.shared.model.Slug;

/** An article or page as a reader opens it: its released revision and nothing of what is being written. */
public record PublishedArticle(
        Long id,
        Slug slug,
        String title,
        String summary,
        SafeHtml body,
        int wordCount,
        Instant publishedAt,
        Instant correctedAt,
        long views,
        long likes,
        long comments,
        Long categoryId,
        Long seriesId,
        Slug seriesSlug,
        String seriesName,
        Origin origin,
        String sourceName,
        String sourceUrl,
        boolean aiAssisted,
        boolean commentsOpen,
        boolean donationsOpen,
        boolean hiddenFromSearch,
        Long authorId,
        String authorName,
        String authorDisplayName,
        String avatarKey,
        PictureFormat avatarFormat,
        Integer avatarWidth,
        Integer avatarHeight,
        Long coverId) {

    /** Han characters and words that a practised reader takes in a minute. */
    private static final int READ_A_MINUTE = 400;

    /** At least one. */
    public int minutes() {
        return Math.max(1, Math.round((float) wordCount / READ_A_MINUTE));
    }

    /** Null for an author who has uploaded none. */
    public Picture avatar() {
        return avatarKey == null ? null : new Picture(avatarKey, avatarFormat, avatarWidth, avatarHeight);
    }

    /** Null when it is in none. */
    public SeriesLink series() {
        return seriesId == null ? null : new SeriesLink(seriesId, seriesSlug, seriesName);
    }
}
