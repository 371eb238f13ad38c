package org.menhu.portal.payment.model;

/** What does not add up between a provider and us. */
public enum DifferenceKind {
    /** The provider has money for an order that we do not know as paid, or not at all. */
    PAID_NOT_RECORDED,
    /** We have a payment that the provider's bill does not list. */
    RECORDED_NOT_PAID,
    AMOUNT_DIFFERS,
    /** A refund that one side knows and the other does not, or of another amount. */
    REFUND_DIFFERS,
    OTHER_CURRENCY,
    /** A message for another merchant or application. */
    OTHER_MERCHANT,
    /** A second payment for an order that was paid. */
    PAID_TWICE
}
