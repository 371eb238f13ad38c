package org.menhu.portal.article.model;

/** What the console's list of articles can be sorted by. */
public enum ArticleOrder {
    MODIFIED,
    PUBLISHED,
    TITLE,
    AUTHOR,
    CATEGORY,
    VIEWS,
    COMMENTS;

    /** One of them, in one direction. */
    public record Sort(ArticleOrder by, boolean descending) {

        public static final Sort NEWEST = new Sort(MODIFIED, true);
    }
}
