package org.menhu.portal.gateway.model;

import java.io.Serializable;

/**
 * A line of a provider's daily bill.
 *
 * @param refundNo null for a payment
 * @param amount fen, never negative
 */
public record BillLine(String orderNo, String transactionId, String refundNo, long amount) implements Serializable {

    public boolean isRefund() {
        return refundNo != null;
    }
}
