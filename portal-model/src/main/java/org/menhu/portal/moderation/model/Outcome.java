package org.menhu.portal.moderation.model;

/** What was decided. */
public enum Outcome {
    APPROVED,
    REJECTED;

    /** How the text stands then. */
    public TextStatus status() {
        return this == APPROVED ? TextStatus.APPROVED : TextStatus.REJECTED;
    }
}
