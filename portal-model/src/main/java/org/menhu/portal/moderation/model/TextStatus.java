package org.menhu.portal.moderation.model;

/** Whether readers see a text. */
public enum TextStatus {
    /** Nobody sees it but its writer and the moderators. */
    WAITING,
    APPROVED,
    /** Nobody sees it but its writer, who is told why, and the moderators. */
    REJECTED
}
