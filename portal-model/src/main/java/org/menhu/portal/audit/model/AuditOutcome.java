package org.menhu.portal.audit.model;

/** How a recorded act ended. */
public enum AuditOutcome {
    DONE,
    /** The caller lacked the permission. */
    NOT_PERMITTED,
    /** A rule of the business said no. */
    REFUSED,
    FAILED
}
