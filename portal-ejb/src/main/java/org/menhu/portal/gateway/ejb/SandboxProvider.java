package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.NotificationFault;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.Notified;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.gateway.model.RefundAnswer;
import org.menhu.portal.gateway.model.RefundRequest;
import org.menhu.portal.gateway.model.SandboxTradePaid;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.TradeRequest;
import org.menhu.portal.gateway.model.Wallet;

/** Plays both companies, so that the whole way can be tried before there is a merchant account. Keeps its own books. */
@ApplicationScoped
class SandboxProvider implements PaymentProvider {

    @Inject
    private SandboxBookService book;

    @Inject
    private SandboxKeys keys;

    @Inject
    private MerchantKeys merchants;

    @Inject
    private Clock clock;

    @Override
    public Provider name() {
        return Provider.SANDBOX;
    }

    @Override
    public Set<Wallet> wallets() {
        return merchants.isSandboxOn() ? Set.of(Wallet.values()) : Set.of();
    }

    @Override
    public String create(TradeRequest request) {
        return book.open(request);
    }

    @Override
    public Trade query(String orderNo) {
        return book.trade(orderNo);
    }

    @Override
    public void close(String orderNo) {
        book.close(orderNo);
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        return book.refund(request.orderNo(), request.refundNo(), request.amount())
                ? RefundAnswer.DONE
                : RefundAnswer.REFUSED;
    }

    @Override
    public Notified verify(RawNotification raw) {
        if (!merchants.isSandboxOn()) {
            throw new NotificationRefusedException(NotificationFault.PROVIDER_OFF);
        }
        if (raw.shape() == Wallet.ALIPAY) {
            return AlipayTrades.notification(keys.alipay(), AlipaySigning.verified(keys.alipay(), raw.body()));
        }
        WechatSigning.verify(keys.wechat(), raw::header, raw.body(), clock.instant());
        return WechatTrades.notification(keys.wechat(), raw.body());
    }

    /** The message by which a company would tell of a payment. */
    RawNotification notification(SandboxTradePaid paid) {
        var trade = new Trade(
                paid.orderNo(),
                paid.transactionNo(),
                Trade.State.PAID,
                paid.fen(),
                Money.CURRENCY,
                clock.instant(),
                null);
        return new SandboxSender(keys, clock.instant()).paid(book.wallet(paid.orderNo()), trade);
    }

    @Override
    public List<BillLine> bill(LocalDate day) {
        return book.bill(day);
    }
}
