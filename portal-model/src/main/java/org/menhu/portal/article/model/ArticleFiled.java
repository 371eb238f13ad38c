package org.menhu.portal.article.model;

import java.util.Set;
import org.menhu.portal.shared.model.PublicChange;

/** A published article has another place, address or source, or other things are open below it. */
public record ArticleFiled(long articleId) implements PublicChange {

    @Override
    public Set<Long> changed() {
        return Set.of(articleId);
    }
}
