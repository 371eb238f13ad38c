package org.menhu.portal.payment.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.Wallet;

/** An order as the treasurer sees it. @param payee the name of whom it is for, or null for the site */
public record ManagedOrder(
        Long id,
        String orderNo,
        Provider provider,
        Wallet wallet,
        long fen,
        long refunded,
        String subject,
        String payee,
        OrderStatus status,
        boolean late,
        String transactionNo,
        Instant createdAt,
        Instant paidAt)
        implements Serializable {

    public Money amount() {
        return new Money(fen);
    }

    public Money left() {
        return new Money(transactionNo == null ? 0 : fen - refunded);
    }
}
