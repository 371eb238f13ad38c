package org.menhu.portal.article.model;

/** Where an article stands on its way to the reader. */
public enum ArticleStatus {
    /** Never published. */
    DRAFT,
    /** Its released revision is shown to everybody, also while the next one is being written. */
    PUBLISHED,
    /** Was published and is shown no more. */
    WITHDRAWN
}
