package org.menhu.portal.gateway.ejb;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.SecretToken;

/** Makes the notifications that WeChat Pay and Alipay would send, signed by the sandbox's keys. */
final class SandboxSender {

    private final SandboxKeys keys;
    private final Instant now;

    SandboxSender(SandboxKeys keys, Instant now) {
        this.keys = keys;
        this.now = now;
    }

    /** Of a payment. The id depends on the transaction alone, so that a copy is known as one. */
    RawNotification paid(Wallet wallet, Trade trade) {
        return wallet == Wallet.WECHAT
                ? wechat("TRANSACTION.SUCCESS", "wechat-" + trade.transactionId(), transaction(trade))
                : alipay(fields(trade));
    }

    private RawNotification wechat(String event, String id, JsonObject plain) {
        var body = Json.createObjectBuilder()
                .add("id", id)
                .add("create_time", rfc3339(now))
                .add("event_type", event)
                .add("resource_type", "encrypt-resource")
                .add("resource", sealed(plain))
                .build()
                .toString();
        return signed(body.getBytes(StandardCharsets.UTF_8));
    }

    private JsonObjectBuilder sealed(JsonObject plain) {
        var nonce = SecretToken.random().value().substring(0, 12);
        var associated = "transaction";
        try {
            var ciphertext = WechatSigning.encrypt(
                    keys.wechat(), plain.toString().getBytes(StandardCharsets.UTF_8), nonce, associated);
            return Json.createObjectBuilder()
                    .add("original_type", associated)
                    .add("algorithm", "AEAD_AES_256_GCM")
                    .add("ciphertext", ciphertext)
                    .add("associated_data", associated)
                    .add("nonce", nonce);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has AES-GCM
        }
    }

    /** Whatever the body is, as WeChat Pay signs it. */
    RawNotification signed(byte[] body) {
        var timestamp = Long.toString(now.getEpochSecond());
        var nonce = SecretToken.random().value().substring(0, 32);
        var text = new String(WechatSigning.signed(timestamp, nonce, body), StandardCharsets.UTF_8);
        var headers = Map.of(
                "wechatpay-timestamp",
                timestamp,
                "wechatpay-nonce",
                nonce,
                "wechatpay-serial",
                SandboxKeys.SERIAL,
                "wechatpay-signature",
                Rsa.sign(keys.wechatSigner(), text));
        return new RawNotification(Provider.SANDBOX, Wallet.WECHAT, headers, body);
    }

    RawNotification alipay(Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("sign", Rsa.sign(keys.alipaySigner(), AlipaySigning.joined(fields, Set.of("sign", "sign_type"))));
        all.put("sign_type", AlipaySigning.TYPE);
        return new RawNotification(
                Provider.SANDBOX,
                Wallet.ALIPAY,
                Map.of(),
                AlipaySigning.form(all).getBytes(StandardCharsets.UTF_8));
    }

    JsonObject transaction(Trade trade) {
        var amount = Json.createObjectBuilder()
                .add("total", trade.total())
                .add("payer_total", trade.total())
                .add("currency", trade.currency());
        return Json.createObjectBuilder()
                .add("appid", keys.wechat().appId())
                .add("mchid", keys.wechat().merchantId())
                .add("out_trade_no", trade.orderNo())
                .add("transaction_id", trade.transactionId())
                .add("trade_type", "NATIVE")
                .add("trade_state", "SUCCESS")
                .add("success_time", rfc3339(trade.at()))
                .add("payer", Json.createObjectBuilder().add("openid", "sandbox"))
                .add("amount", amount)
                .build();
    }

    Map<String, String> fields(Trade trade) {
        var fields = new TreeMap<String, String>();
        fields.put("notify_id", "alipay-" + trade.transactionId());
        fields.put("notify_type", "trade_status_sync");
        fields.put("notify_time", local(now));
        fields.put("app_id", keys.alipay().appId());
        fields.put("seller_id", keys.alipay().sellerId());
        fields.put("out_trade_no", trade.orderNo());
        fields.put("trade_no", trade.transactionId());
        fields.put("trade_status", "TRADE_SUCCESS");
        fields.put("total_amount", new Money(trade.total()).yuan());
        fields.put("gmt_payment", local(trade.at()));
        return fields;
    }

    private static String rfc3339(Instant at) {
        return at.atOffset(Provider.ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String local(Instant at) {
        return AlipayTrades.TIME.format(OffsetDateTime.ofInstant(at, Provider.ZONE));
    }
}
