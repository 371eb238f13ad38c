package org.menhu.portal.payment.model;

import static org.menhu.portal.payment.model.OrderEvent.*;

import java.util.Map;
import java.util.Optional;

/** How far an order has come. The table below is the whole machine: what is not in it does not happen. */
public enum OrderStatus {
    CREATED,
    PAYING,
    PAID,
    REFUNDING,
    PARTLY_REFUNDED,
    REFUNDED,
    CLOSED;

    private static final Map<OrderStatus, Map<OrderEvent, OrderStatus>> TABLE = Map.of(
            CREATED,
            Map.of(PRESENTED, PAYING, OrderEvent.PAID, PAID, OrderEvent.CLOSED, CLOSED),
            PAYING,
            Map.of(PRESENTED, PAYING, OrderEvent.PAID, PAID, OrderEvent.CLOSED, CLOSED),
            PAID,
            Map.of(REFUND_ASKED, REFUNDING, REFUNDED_IN_PART, PARTLY_REFUNDED, REFUNDED_IN_FULL, REFUNDED),
            REFUNDING,
            Map.of(REFUND_REFUSED, PAID, REFUNDED_IN_PART, PARTLY_REFUNDED, REFUNDED_IN_FULL, REFUNDED),
            PARTLY_REFUNDED,
            Map.of(REFUND_ASKED, REFUNDING, REFUNDED_IN_PART, PARTLY_REFUNDED, REFUNDED_IN_FULL, REFUNDED),
            REFUNDED,
            Map.of(),
            CLOSED,
            Map.of(OrderEvent.PAID, PAID)); // money that comes late is money still, and is flagged

    /** Empty when the event does not fit. */
    public Optional<OrderStatus> after(OrderEvent event) {
        return Optional.ofNullable(TABLE.get(this).get(event));
    }

    /** Whether money may still be on its way, so that the provider is asked now and then. */
    public boolean isUnfinished() {
        return this == CREATED || this == PAYING;
    }

    /** Whether money has come, and is not all given back. */
    public boolean isPaid() {
        return this == PAID || this == REFUNDING || this == PARTLY_REFUNDED;
    }
}
