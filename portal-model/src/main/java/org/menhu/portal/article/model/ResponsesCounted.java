package org.menhu.portal.article.model;

import java.util.Set;
import org.menhu.portal.shared.model.PublicChange;

/** The numbers of views and likes of some articles have grown. */
public record ResponsesCounted(Set<Long> articles) implements PublicChange {

    public ResponsesCounted {
        articles = Set.copyOf(articles);
    }
}
