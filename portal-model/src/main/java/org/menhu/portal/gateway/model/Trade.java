package org.menhu.portal.gateway.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a provider says about one order.
 *
 * @param transactionId the provider's own number; null while nothing was paid
 * @param total fen; 0 while nothing was paid
 * @param at when it was paid, or null
 * @param refund what was given back, or null
 */
public record Trade(
        String orderNo, String transactionId, State state, long total, String currency, Instant at, TradeRefund refund)
        implements Serializable {

    /** How far the payment has come. */
    public enum State {
        /** The provider has never heard of the order. */
        ABSENT,
        UNPAID,
        /** Also when some or all of it was given back later. */
        PAID,
        CLOSED
    }

    /**
     * Money given back.
     *
     * @param refundNo our number for it, or the provider's for one made there
     * @param amount fen
     * @param inAll whether the amount is the sum of all refunds until now, as Alipay tells it, and not this one alone
     */
    public record TradeRefund(String refundNo, long amount, boolean inAll) implements Serializable {}

    public static Trade absent(String orderNo) {
        return of(orderNo, State.ABSENT);
    }

    /** A trade by which no money has moved. */
    public static Trade of(String orderNo, State state) {
        return new Trade(orderNo, null, state, 0, Money.CURRENCY, null, null);
    }

    /** Whether anything has happened since the order was opened. */
    public boolean isNews() {
        return isPaid() || state == State.CLOSED || refund != null;
    }

    public boolean isPaid() {
        return state == State.PAID;
    }
}
