package org.menhu.portal.article.model;

/** What a list of readers holds together. */
public enum ListKind {
    /** Every published article. */
    ALL,
    PINNED,
    /** Those of a category and of all below it. */
    CATEGORY,
    TAG,
    AUTHOR,
    /** Those published in a month of the site's calendar. */
    MONTH
}
