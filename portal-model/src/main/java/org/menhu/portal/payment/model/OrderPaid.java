package org.menhu.portal.payment.model;

/** Money for an order has come and is booked. */
public record OrderPaid(long orderId, String orderNo) implements OrderNews {}
