package org.menhu.portal.search.model;

import java.util.List;
import org.menhu.portal.article.model.ArticleSummary;

/**
 * An article that was found.
 *
 * @param extract where in its text the words stand; its summary when they stand elsewhere
 */
public record FoundArticle(ArticleSummary article, List<FoundPiece> title, List<FoundPiece> extract) {

    public FoundArticle {
        title = List.copyOf(title);
        extract = List.copyOf(extract);
    }
}
