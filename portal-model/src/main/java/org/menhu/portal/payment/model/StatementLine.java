package org.menhu.portal.payment.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Provider;

/** A line of the ledger with whom it is for. @param payee null for the site @param fen negative when given back */
public record StatementLine(
        Instant at,
        EntryKind kind,
        Provider provider,
        String entryNo,
        String orderNo,
        String subject,
        String payee,
        long fen)
        implements Serializable {

    public Money amount() {
        return new Money(fen);
    }
}
