package org.menhu.portal.moderation.model;

/** What was decided. */
public enum Outcome {
    APPROVED,
    REJECTED
}
