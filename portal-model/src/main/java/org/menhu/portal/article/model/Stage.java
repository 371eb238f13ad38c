package org.menhu.portal.article.model;

/** How far the newest revision of an article has come on its way to the readers. */
public enum Stage {
    /** Being written. */
    WRITING,
    /** Handed in, and waiting for a reviewer. */
    SUBMITTED,
    /** Given back with a reason. */
    RETURNED,
    /** A reviewer agreed; writing on ends this. */
    APPROVED,
    /** One revision will be released at a set time, whatever is written meanwhile. */
    SCHEDULED,
    /** It is what readers see or last saw. */
    RELEASED
}
