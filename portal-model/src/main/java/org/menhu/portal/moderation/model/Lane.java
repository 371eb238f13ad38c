package org.menhu.portal.moderation.model;

/** Why a text is in the queue. */
public enum Lane {
    /** Sent, and seen by no moderator yet. */
    NEW(TextStatus.WAITING),
    /** Sent, and held by a rule. */
    HELD(TextStatus.WAITING),
    /** Readers see it at once, and a moderator looks at it afterwards. */
    SHOWN(TextStatus.APPROVED),
    /** Readers see it, and some have complained. */
    REPORTED(TextStatus.APPROVED),
    /** Rejected, and its writer asks for a second judgement. */
    APPEAL(TextStatus.REJECTED);

    private final TextStatus before;

    Lane(TextStatus before) {
        this.before = before;
    }

    /** How a text of this lane stands until it is decided, and again when the decision is undone. */
    public TextStatus before() {
        return before;
    }
}
