package org.menhu.portal.gateway.ejb;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.Notified;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.gateway.model.RefundAnswer;
import org.menhu.portal.gateway.model.RefundRequest;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.TradeRequest;
import org.menhu.portal.gateway.model.Wallet;

/**
 * A company that moves money. Each call may be repeated: it does the same thing once. All throw {@link
 * ProviderSilentException} when what the company has done cannot be known.
 */
interface PaymentProvider {

    Provider name();

    /** The wallets whose owners can pay; none while it is off. */
    Set<Wallet> wallets();

    /** Announces an order. @return what the code for the payer says */
    String create(TradeRequest request);

    Trade query(String orderNo);

    /** No payment is taken any more. */
    void close(String orderNo);

    RefundAnswer refund(RefundRequest request);

    /** @throws NotificationRefusedException when the message does not prove where it comes from */
    Notified verify(RawNotification raw);

    /** What was paid and given back on a day in China. */
    List<BillLine> bill(LocalDate day);
}
