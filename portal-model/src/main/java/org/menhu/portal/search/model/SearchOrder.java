package org.menhu.portal.search.model;

/** Which of the articles found come first. */
public enum SearchOrder {
    BEST,
    NEWEST
}
