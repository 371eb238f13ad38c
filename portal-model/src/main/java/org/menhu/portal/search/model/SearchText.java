package org.menhu.portal.search.model;

import java.time.Instant;
import java.util.List;

/**
 * A published article as it is searched.
 *
 * @param stamp another one after whatever of it has changed
 * @param body its text without markup
 * @param categoryId null when it is in none
 */
public record SearchText(
        long articleId,
        long stamp,
        String title,
        String summary,
        String body,
        List<String> tags,
        String author,
        Long categoryId,
        Instant publishedAt) {

    public SearchText {
        tags = List.copyOf(tags);
    }
}
