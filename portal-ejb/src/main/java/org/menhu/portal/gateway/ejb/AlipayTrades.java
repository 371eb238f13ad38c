package org.menhu.portal.gateway.ejb;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.menhu.portal.gateway.model.AlipayKeys;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.NotificationFault;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.Notified;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.Trade.TradeRefund;

/** Reads what Alipay says about an order: in a notification, or as the answer to a query. */
final class AlipayTrades {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private AlipayTrades() {}

    /** @throws NotificationRefusedException when the signed fields are not those of a notification */
    static Notified notification(AlipayKeys keys, Map<String, String> fields) {
        try {
            var ours =
                    keys.appId().equals(fields.get("app_id")) && keys.sellerId().equals(fields.get("seller_id"));
            var id = fields.get("notify_id");
            if (id == null || fields.get("out_trade_no") == null) {
                throw new NotificationRefusedException(NotificationFault.UNREADABLE);
            }
            return new Notified(id, ours, trade(fields));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new NotificationRefusedException(NotificationFault.UNREADABLE);
        }
    }

    private static Trade trade(Map<String, String> fields) {
        var refund = refund(fields);
        var state = fields.getOrDefault("trade_status", "");
        var closedByRefund = state.equals("TRADE_CLOSED") && refund != null;
        if (!isPaid(state) && !closedByRefund) {
            return Trade.of(
                    fields.get("out_trade_no"), state.equals("TRADE_CLOSED") ? Trade.State.CLOSED : Trade.State.UNPAID);
        }
        return new Trade(
                fields.get("out_trade_no"),
                fields.get("trade_no"),
                Trade.State.PAID,
                Money.ofYuan(fields.get("total_amount")).fen(),
                Money.CURRENCY,
                instant(fields.get("gmt_payment")),
                refund);
    }

    private static TradeRefund refund(Map<String, String> fields) {
        var given = fields.getOrDefault("refund_fee", ""); // the sum of all refunds until now
        var number = fields.getOrDefault("out_biz_no", fields.get("notify_id"));
        return given.isEmpty()
                ? null
                : new TradeRefund(number, Money.ofYuan(given).fen(), true);
    }

    /** The answer to a query. It tells of refunds only when nothing is left: then the trade is closed, but was paid. */
    static Trade answer(String orderNo, JsonObject answer) {
        var state = answer.getString("trade_status");
        var paidAt = instant(answer.getString("send_pay_date", null));
        if (!isPaid(state) && paidAt == null) {
            return Trade.of(orderNo, state.equals("TRADE_CLOSED") ? Trade.State.CLOSED : Trade.State.UNPAID);
        }
        var total = Money.ofYuan(answer.getString("total_amount")).fen();
        var number = answer.getString("trade_no");
        var refund = isPaid(state) ? null : new TradeRefund(number + "-all", total, true);
        return new Trade(orderNo, number, Trade.State.PAID, total, Money.CURRENCY, paidAt, refund);
    }

    private static boolean isPaid(String state) {
        return state.equals("TRADE_SUCCESS") || state.equals("TRADE_FINISHED");
    }

    private static Instant instant(String local) {
        return local == null ? null : LocalDateTime.parse(local, TIME).toInstant(Provider.ZONE);
    }
}
