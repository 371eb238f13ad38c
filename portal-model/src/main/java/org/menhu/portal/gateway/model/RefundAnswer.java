package org.menhu.portal.gateway.model;

/** What became of a refund. */
public enum RefundAnswer {
    DONE,
    /** Accepted; asking again later tells the end. */
    UNDER_WAY,
    /** Nothing was given back, and will not be. */
    REFUSED
}
