package org.menhu.portal.article.model;

import java.util.Set;
import org.menhu.portal.shared.model.PublicChange;

/** Readers see another revision, or the article for the first time. */
public record ArticlePublished(long articleId, int revisionNumber) implements PublicChange {

    @Override
    public Set<Long> changed() {
        return Set.of(articleId);
    }
}
