package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.menhu.portal.gateway.model.AlipayKeys;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.NotificationFault;
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

/** Alipay's payment by a code that is shown (precreate). */
@ApplicationScoped
class AlipayProvider implements PaymentProvider {

    private static final String UNKNOWN_ORDER = "ACQ.TRADE_NOT_EXIST";

    @Inject
    private AlipayCalls calls;

    @Inject
    private MerchantKeys merchants;

    @Inject
    private NotifyAddress notifyAddress;

    @Override
    public Provider name() {
        return Provider.ALIPAY;
    }

    @Override
    public Set<Wallet> wallets() {
        return merchants.alipay().isPresent() ? Set.of(Wallet.ALIPAY) : Set.of();
    }

    @Override
    public String create(TradeRequest request) {
        var until = OffsetDateTime.ofInstant(request.expiresAt(), Provider.ZONE);
        var content = Json.createObjectBuilder()
                .add("out_trade_no", request.orderNo())
                .add("total_amount", new Money(request.amount()).yuan())
                .add("subject", request.subject())
                .add("time_expire", AlipayTrades.TIME.format(until))
                .build();
        var answer = calls.call(
                keys(), new AlipayCalls.Call("alipay.trade.precreate", content, notifyAddress.of(Provider.ALIPAY)));
        if (!answer.isGood()) {
            throw new ProviderSilentException("precreate: " + answer.code(), null);
        }
        return answer.json().getString("qr_code");
    }

    @Override
    public Trade query(String orderNo) {
        var answer = ask("alipay.trade.query", orderNo);
        if (answer.isGood()) {
            return AlipayTrades.answer(orderNo, answer.json());
        }
        if (answer.code().equals(UNKNOWN_ORDER)) {
            return Trade.absent(orderNo); // also while nobody has scanned the code: Alipay begins a trade with the scan
        }
        throw new ProviderSilentException("query: " + answer.code(), null);
    }

    @Override
    public void close(String orderNo) {
        var answer = ask("alipay.trade.close", orderNo);
        if (!answer.isGood() && !answer.code().equals(UNKNOWN_ORDER)) {
            throw new ProviderSilentException("close: " + answer.code(), null);
        }
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        var content = Json.createObjectBuilder()
                .add("out_trade_no", request.orderNo())
                .add("out_request_no", request.refundNo())
                .add("refund_amount", new Money(request.amount()).yuan())
                .add("refund_reason", request.reason())
                .build();
        var answer = calls.call(keys(), new AlipayCalls.Call("alipay.trade.refund", content, null));
        if (answer.isGood()) {
            return RefundAnswer.DONE;
        }
        if (Set.of("ACQ.SYSTEM_ERROR", "aop.ACQ.SYSTEM_ERROR", "").contains(answer.code())) {
            throw new ProviderSilentException("refund: " + answer.code(), null);
        }
        return RefundAnswer.REFUSED;
    }

    @Override
    public Notified verify(RawNotification raw) {
        var keys =
                merchants.alipay().orElseThrow(() -> new NotificationRefusedException(NotificationFault.PROVIDER_OFF));
        return AlipayTrades.notification(keys, AlipaySigning.verified(keys, raw.body()));
    }

    @Override
    public List<BillLine> bill(LocalDate day) {
        var content = Json.createObjectBuilder()
                .add("bill_type", "trade")
                .add("bill_date", day.toString())
                .build();
        var answer = calls.call(
                keys(), new AlipayCalls.Call("alipay.data.dataservice.bill.downloadurl.query", content, null));
        if (answer.code().equals("isv.bill_not_exist") || answer.code().equals("isp.bill_not_exist")) {
            return List.of();
        }
        if (!answer.isGood()) {
            throw new ProviderSilentException("bill: " + answer.code(), null);
        }
        return BillFile.read(calls.download(answer.json().getString("bill_download_url")));
    }

    private AlipayCalls.Answer ask(String method, String orderNo) {
        var content = Json.createObjectBuilder().add("out_trade_no", orderNo).build();
        return calls.call(keys(), new AlipayCalls.Call(method, content, null));
    }

    private AlipayKeys keys() {
        return merchants.alipay().orElseThrow();
    }
}
