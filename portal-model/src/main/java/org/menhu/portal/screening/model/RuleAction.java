package org.menhu.portal.screening.model;

/** What a rule does when it is hit. */
public enum RuleAction {
    /** Adds to the score; the thresholds of the rule set say what follows. */
    SCORE,
    /** Replaces what was hit by stars; only for rules that find places. */
    MASK,
    /** Leaves the text to a moderator. */
    HOLD,
    REJECT
}
