package org.menhu.portal.payment.model;

/** What became of a message from a provider. */
public enum NotificationOutcome {
    /** It moved the order on. */
    BOOKED,
    /** It said nothing new. */
    KNOWN,
    /** It is genuine and does not fit: somebody must look. */
    PARKED,
    /** It does not prove where it comes from. */
    REFUSED
}
