package org.menhu.portal.article.model;

/** Whether readers see an article, and where it is kept; how far its newest text has come is its {@link Stage}. */
public enum ArticleStatus {
    /** Never published. */
    DRAFT,
    /** Its released revision is shown to everybody, also while the next one is being written and reviewed. */
    PUBLISHED,
    /** Was published and is shown no more. */
    WITHDRAWN,
    /** Put away for good: not shown, not worked on, and kept. */
    ARCHIVED,
    /** In the recycle bin. */
    TRASHED;

    /** Whether it is worked on. */
    public boolean isAtHand() {
        return this != ARCHIVED && this != TRASHED;
    }
}
