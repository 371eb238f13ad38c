package org.menhu.portal.payment.model;

/** What others learn of an order once it is booked. */
public sealed interface OrderNews permits OrderPaid, OrderRefunded {

    long orderId();
}
