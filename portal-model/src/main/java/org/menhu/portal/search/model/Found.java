package org.menhu.portal.search.model;

import java.util.List;
import org.menhu.portal.shared.model.Page;

/**
 * What was found.
 *
 * @param tags what the best articles are about, the most frequent first
 * @param counted whether the page's total is exact; else there are more
 * @param complete whether every article was looked at; not while the index is being made
 */
public record Found(Page<FoundArticle> page, List<FoundTag> tags, boolean counted, boolean complete) {

    public Found {
        tags = List.copyOf(tags);
    }
}
