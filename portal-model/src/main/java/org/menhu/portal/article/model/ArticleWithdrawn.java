package org.menhu.portal.article.model;

import java.util.Set;
import org.menhu.portal.shared.model.PublicChange;

/** Readers see the article no more. */
public record ArticleWithdrawn(long articleId) implements PublicChange {

    @Override
    public Set<Long> changed() {
        return Set.of(articleId);
    }
}
