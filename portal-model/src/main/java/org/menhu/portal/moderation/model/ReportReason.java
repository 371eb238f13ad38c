package org.menhu.portal.moderation.model;

/** What a reader complains of. */
public enum ReportReason {
    ADVERTISING,
    ATTACK,
    ILLEGAL,
    PRIVACY,
    /** Needs words of the reader's own. */
    OTHER
}
