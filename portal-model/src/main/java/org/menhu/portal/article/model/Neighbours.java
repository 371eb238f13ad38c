package org.menhu.portal.article.model;

/** The articles published just before and just after another; null at either end. */
public record Neighbours(ArticleLink previous, ArticleLink next) {

    public boolean isNone() {
        return previous == null && next == null;
    }
}
