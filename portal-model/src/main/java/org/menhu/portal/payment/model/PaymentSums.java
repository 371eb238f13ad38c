package org.menhu.portal.payment.model;

import java.io.Serializable;
import org.menhu.portal.gateway.model.Money;

/** The same money, counted twice: by the lines of the ledger and by the orders. */
public record PaymentSums(Money ledger, Money orders) implements Serializable {

    public boolean equal() {
        return ledger.equals(orders);
    }
}
