package org.menhu.portal.payment.model;

import java.time.Duration;
import java.time.Instant;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.Wallet;

/**
 * An order as its payer sees it. Whoever knows the number, which cannot be guessed, is the payer.
 *
 * @param code what the payer's wallet is to scan; null until the provider has taken the order
 */
public record OrderTicket(
        Long id,
        String orderNo,
        Provider provider,
        Wallet wallet,
        Money amount,
        OrderStatus status,
        String code,
        Instant expiresAt) {

    public boolean paid() {
        return status.isPaid();
    }

    public boolean open() {
        return status.isUnfinished();
    }

    public boolean sandbox() {
        return provider == Provider.SANDBOX;
    }

    /** Never negative. */
    public long secondsLeft(Instant now) {
        return Math.max(0, Duration.between(now, expiresAt).toSeconds());
    }
}
