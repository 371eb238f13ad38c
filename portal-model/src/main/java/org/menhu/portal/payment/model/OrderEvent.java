package org.menhu.portal.payment.model;

/** What happens to an order. */
public enum OrderEvent {
    /** The provider has taken it, and its code can be shown. */
    PRESENTED,
    PAID,
    CLOSED,
    REFUND_ASKED,
    /** Nothing was given back. */
    REFUND_REFUSED,
    REFUNDED_IN_PART,
    REFUNDED_IN_FULL
}
