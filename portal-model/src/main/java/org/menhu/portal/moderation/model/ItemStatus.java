package org.menhu.portal.moderation.model;

/** Whether an item of the queue is still to be decided. */
public enum ItemStatus {
    WAITING,
    DECIDED,
    /** Its writer asks no more. */
    TAKEN_BACK
}
