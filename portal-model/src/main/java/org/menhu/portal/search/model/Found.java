package org.menhu.portal.search.model;

import java.util.List;
import org.menhu.portal.shared.model.Page;

/**
 * What was found.
 *
 * @param page of as many as can be turned to
 * @param total how many there are
 * @param counted whether that is all; else there are more
 * @param complete whether every article was looked at; not while the index is being made
 * @param categories what the best of them are in, the most frequent first
 * @param tags what the best of them bear, the most frequent first
 */
public record Found(
        Page<FoundArticle> page,
        long total,
        boolean counted,
        boolean complete,
        List<FoundGroup> categories,
        List<FoundGroup> tags) {

    public Found {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }

    public static Found nothing(boolean complete) {
        return new Found(new Page<>(List.of(), 0, 1, 1), 0, true, complete, List.of(), List.of());
    }
}
