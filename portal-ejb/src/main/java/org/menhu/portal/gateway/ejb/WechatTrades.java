package org.menhu.portal.gateway.ejb;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.NotificationFault;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.Notified;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.Trade.TradeRefund;
import org.menhu.portal.gateway.model.WechatKeys;

/** Reads what WeChat Pay says about an order: in a notification, or as the answer to a query. */
final class WechatTrades {

    private WechatTrades() {}

    /** @throws NotificationRefusedException when the signed text is not of the form of its notifications */
    static Notified notification(WechatKeys keys, byte[] body) {
        try {
            var message = parse(body);
            var resource = message.getJsonObject("resource");
            var plain = parse(WechatSigning.decrypt(
                    keys,
                    resource.getString("ciphertext"),
                    resource.getString("nonce"),
                    resource.getString("associated_data", null)));
            var ours = keys.merchantId().equals(plain.getString("mchid"))
                    && keys.appId().equals(plain.getString("appid", keys.appId())); // a refund's has none
            var refund = message.getString("event_type").startsWith("REFUND.");
            return new Notified(message.getString("id"), ours, refund ? refunded(plain) : trade(plain));
        } catch (CharacterCodingException
                | GeneralSecurityException
                | RuntimeException e) { // what the parsers throw at something else
            throw new NotificationRefusedException(NotificationFault.UNREADABLE);
        }
    }

    /** As in notifications of payments and answers to queries. */
    static Trade trade(JsonObject plain) {
        var orderNo = plain.getString("out_trade_no");
        return switch (plain.getString("trade_state")) {
            case "SUCCESS", "REFUND" -> paid(plain, plain.getString("success_time"), null);
            case "CLOSED", "REVOKED" -> Trade.of(orderNo, Trade.State.CLOSED);
            default -> Trade.of(orderNo, Trade.State.UNPAID); // NOTPAY, USERPAYING, PAYERROR
        };
    }

    /** A notification of a refund tells of the payment as well, which it may have overtaken. */
    private static Trade refunded(JsonObject plain) {
        var done = "SUCCESS".equals(plain.getString("refund_status"));
        var amount = plain.getJsonObject("amount");
        var refund = new TradeRefund(
                plain.getString("out_refund_no"), amount.getJsonNumber("refund").longValueExact(), false);
        return paid(plain, plain.getString("success_time", null), done ? refund : null);
    }

    private static Trade paid(JsonObject plain, String time, TradeRefund refund) {
        var amount = plain.getJsonObject("amount");
        return new Trade(
                plain.getString("out_trade_no"),
                plain.getString("transaction_id"),
                Trade.State.PAID,
                amount.getJsonNumber("total").longValueExact(),
                amount.getString("currency", Money.CURRENCY),
                time == null ? null : instant(time),
                refund);
    }

    private static Instant instant(String rfc3339) {
        return OffsetDateTime.parse(rfc3339).toInstant();
    }

    /** @throws CharacterCodingException when the bytes are not UTF-8 */
    static JsonObject parse(byte[] utf8) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
        try (var reader = Json.createReader(new StringReader(text.toString()))) {
            return reader.readObject();
        }
    }
}
