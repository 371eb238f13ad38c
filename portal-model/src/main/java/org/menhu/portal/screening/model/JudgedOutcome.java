package org.menhu.portal.screening.model;

/** What the rules say of a text, the mildest first. */
public enum JudgedOutcome {
    PASS,
    /** It may be shown with what was hit replaced by stars. */
    MASK,
    /** A moderator is to decide. */
    HOLD,
    REJECT;

    public JudgedOutcome orStronger(JudgedOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
