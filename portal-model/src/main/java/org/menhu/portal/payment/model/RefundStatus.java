package org.menhu.portal.payment.model;

/** How far a refund has come. */
public enum RefundStatus {
    /** Asked for; the provider is asked again until it answers. */
    ASKED,
    DONE,
    REFUSED
}
