package org.menhu.portal.article.model;

import java.util.List;

/**
 * Where readers of an article may go on.
 *
 * @param previous the article published just before; null for the first
 * @param next the article published just after; null for the newest
 * @param related those that share the most of its tags and its categories, the newest first
 */
public record Onward(ArticleLink previous, ArticleLink next, List<ArticleLink> related) {

    public boolean isAlone() {
        return previous == null && next == null;
    }
}
