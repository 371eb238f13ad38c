package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
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
import org.menhu.portal.gateway.model.WechatKeys;

/** WeChat Pay's API v3, payment by a code that is shown (Native). */
@ApplicationScoped
class WechatProvider implements PaymentProvider {

    private static final String ORDERS = "/v3/pay/transactions/";

    @Inject
    private WechatCalls calls;

    @Inject
    private MerchantKeys merchants;

    @Inject
    private NotifyAddress notifyAddress;

    @Inject
    private Clock clock;

    @Override
    public Provider name() {
        return Provider.WECHAT;
    }

    @Override
    public Set<Wallet> wallets() {
        return merchants.wechat().isPresent() ? Set.of(Wallet.WECHAT) : Set.of();
    }

    @Override
    public String create(TradeRequest request) {
        var body = Json.createObjectBuilder()
                .add("appid", keys().appId())
                .add("mchid", keys().merchantId())
                .add("description", request.subject())
                .add("out_trade_no", request.orderNo())
                .add(
                        "time_expire",
                        request.expiresAt()
                                .atOffset(Provider.ZONE)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .add("notify_url", notifyAddress.of(Provider.WECHAT))
                .add("amount", amount("total", request.amount()))
                .build();
        var answer = calls.post(keys(), ORDERS + "native", body);
        if (!answer.isGood()) {
            throw new ProviderSilentException("create: " + answer.code(), null);
        }
        return answer.json().getString("code_url");
    }

    @Override
    public Trade query(String orderNo) {
        var answer = calls.get(keys(), ofOrder(orderNo) + "?mchid=" + keys().merchantId());
        if (answer.isGood()) {
            return WechatTrades.trade(answer.json());
        }
        if (Set.of("ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS").contains(answer.code())) {
            return Trade.absent(orderNo);
        }
        throw new ProviderSilentException("query: " + answer.code(), null);
    }

    @Override
    public void close(String orderNo) {
        var body = Json.createObjectBuilder().add("mchid", keys().merchantId()).build();
        var answer = calls.post(keys(), ofOrder(orderNo) + "/close", body);
        if (!answer.isGood() && !Set.of("ORDER_CLOSED", "ORDER_NOT_EXIST").contains(answer.code())) {
            throw new ProviderSilentException("close: " + answer.code(), null);
        }
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        var amount = amount("refund", request.amount()).add("total", request.total());
        var body = Json.createObjectBuilder()
                .add("out_trade_no", request.orderNo())
                .add("out_refund_no", request.refundNo())
                .add("reason", request.reason())
                .add("amount", amount)
                .build();
        var answer = calls.post(keys(), "/v3/refund/domestic/refunds", body);
        if (answer.isGood()) {
            return switch (answer.json().getString("status")) {
                case "SUCCESS" -> RefundAnswer.DONE;
                case "PROCESSING" -> RefundAnswer.UNDER_WAY;
                default -> RefundAnswer.REFUSED; // CLOSED, ABNORMAL
            };
        }
        if (Set.of("SYSTEM_ERROR", "FREQUENCY_LIMITED", "").contains(answer.code())) {
            throw new ProviderSilentException("refund: " + answer.code(), null);
        }
        return RefundAnswer.REFUSED;
    }

    @Override
    public Notified verify(RawNotification raw) {
        var keys =
                merchants.wechat().orElseThrow(() -> new NotificationRefusedException(NotificationFault.PROVIDER_OFF));
        WechatSigning.verify(keys, raw::header, raw.body(), clock.instant());
        return WechatTrades.notification(keys, raw.body());
    }

    @Override
    public List<BillLine> bill(LocalDate day) {
        var answer = calls.get(keys(), "/v3/bill/tradebill?bill_date=" + day + "&bill_type=ALL");
        if (answer.code().equals("NO_STATEMENT_EXIST")) {
            return List.of();
        }
        if (!answer.isGood()) {
            throw new ProviderSilentException("bill: " + answer.code(), null);
        }
        JsonObject told = answer.json();
        var file = calls.download(keys(), told.getString("download_url"), told.getString("hash_value"));
        return BillFile.read(file);
    }

    private WechatKeys keys() {
        return merchants.wechat().orElseThrow();
    }

    private static String ofOrder(String orderNo) {
        return ORDERS + "out-trade-no/" + orderNo;
    }

    private static jakarta.json.JsonObjectBuilder amount(String name, long fen) {
        return Json.createObjectBuilder().add(name, fen).add("currency", Money.CURRENCY);
    }
}
