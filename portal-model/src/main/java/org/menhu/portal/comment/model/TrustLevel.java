package org.menhu.portal.comment.model;

/** How far a writer is trusted, by what became of the comments he sent before. */
public enum TrustLevel {
    /** Rejected three times or more, and more often than approved. */
    DOUBTED,
    /** Without an account, and not doubted. */
    GUEST,
    /** With an account of which little is known yet. */
    MEMBER,
    /** With an account of which three comments were approved. */
    REGULAR,
    /** With an account of which twenty comments were approved, and at most one in twenty rejected. */
    TRUSTED;

    private static final long FEW = 3;
    private static final long MANY = 20;

    /** @param account whether he has signed in */
    public static TrustLevel of(boolean account, long approved, long rejected) {
        if (rejected >= FEW && rejected > approved) {
            return DOUBTED;
        }
        if (!account) {
            return GUEST;
        }
        if (approved >= MANY && rejected * MANY <= approved) {
            return TRUSTED;
        }
        return approved >= FEW ? REGULAR : MEMBER;
    }
}
