package org.menhu.portal.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.gateway.model.Wallet;

/** Messages as WeChat Pay and Alipay send them, made here from their documents and not by the portal's own code. */
final class ProviderMessages {

    private final Properties keys = new Properties();

    ProviderMessages(Path keyFile) {
        try (var reader = Files.newBufferedReader(keyFile)) {
            keys.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A payment of WeChat's. @param changes of what is inside, by name; {@code currency} and {@code total} as well */
    RawNotification wechat(String orderNo, String transaction, long fen, Map<String, String> changes) {
        var inside = new HashMap<>(Map.of(
                "appid",
                keys.getProperty("wechat.app-id"),
                "mchid",
                keys.getProperty("wechat.merchant-id"),
                "currency",
                "CNY",
                "id",
                "N-" + transaction));
        inside.putAll(changes);
        var plain = """
                {"appid":"%s","mchid":"%s","out_trade_no":"%s","transaction_id":"%s","trade_type":"NATIVE","trade_state":\
                "SUCCESS","success_time":"2026-11-24T20:00:00+08:00","payer":{"openid":"o"},"amount":{"total":%d,\
                "payer_total":%d,"currency":"%s"}}""".formatted(
                inside.get("appid"), inside.get("mchid"), orderNo, transaction, fen, fen, inside.get("currency"));
        return signedWechat(envelope(inside.get("id"), "TRANSACTION.SUCCESS", plain), Instant.now());
    }

    /** A refund of WeChat's, which may come before the payment. */
    RawNotification wechatRefund(String orderNo, String transaction, long total, String refundNo) {
        var plain = """
                {"mchid":"%s","out_trade_no":"%s","transaction_id":"%s","out_refund_no":"%s","refund_id":"R","refund_status":\
                "SUCCESS","success_time":"2026-11-24T20:00:00+08:00","amount":{"total":%d,"refund":%d,"payer_total":%d}}""".formatted(
                        keys.getProperty("wechat.merchant-id"), orderNo, transaction, refundNo, total, total, total);
        return signedWechat(envelope("R-" + refundNo, "REFUND.SUCCESS", plain), Instant.now());
    }

    RawNotification signedWechat(byte[] body, Instant at) {
        var timestamp = Long.toString(at.getEpochSecond());
        var text = timestamp + "\nnonce\n" + new String(body, StandardCharsets.UTF_8) + "\n";
        return wechat(
                body,
                Map.of(
                        "wechatpay-timestamp",
                        timestamp,
                        "wechatpay-nonce",
                        "nonce",
                        "wechatpay-serial",
                        "SANDBOX",
                        "wechatpay-signature",
                        sign("sandbox.wechat.private-key", text)));
    }

    static RawNotification wechat(byte[] body, Map<String, String> headers) {
        return new RawNotification(Provider.SANDBOX, Wallet.WECHAT, headers, body);
    }

    byte[] envelope(String id, String event, String plain) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(keys.getProperty("wechat.v3-key").getBytes(StandardCharsets.UTF_8), "AES"),
                    new GCMParameterSpec(128, "0123456789ab".getBytes(StandardCharsets.UTF_8)));
            var sealed = Base64.getEncoder().encodeToString(cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
            return """
                    {"id":"%s","create_time":"2026-11-24T20:00:00+08:00","event_type":"%s","resource_type":"encrypt-resource",\
                    "summary":"支付成功","resource":{"algorithm":"AEAD_AES_256_GCM","ciphertext":"%s","nonce":"0123456789ab"}}""".formatted(id, event, sealed).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A payment of Alipay's. @param changes of its fields before it is signed */
    RawNotification alipay(String orderNo, String transaction, String yuan, Map<String, String> changes) {
        return alipay(alipayFields(orderNo, transaction, yuan, changes), "RSA2", StandardCharsets.UTF_8);
    }

    Map<String, String> alipayFields(String orderNo, String transaction, String yuan, Map<String, String> changes) {
        var fields = new TreeMap<String, String>();
        fields.put("notify_id", "A-" + transaction);
        fields.put(
                "notify_time",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                        .format(Instant.now().atOffset(ZoneOffset.ofHours(8))));
        fields.put("app_id", keys.getProperty("alipay.app-id"));
        fields.put("seller_id", keys.getProperty("alipay.seller-id"));
        fields.put("out_trade_no", orderNo);
        fields.put("trade_no", transaction);
        fields.put("subject", "打赏《乌龙茶》");
        fields.put("trade_status", "TRADE_SUCCESS");
        fields.put("total_amount", yuan);
        fields.put("gmt_payment", "2026-11-24 20:00:00");
        fields.putAll(changes);
        return fields;
    }

    RawNotification alipay(Map<String, String> fields, String signType, Charset charset) {
        var text = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        var all = new TreeMap<>(fields);
        all.put("sign", sign("sandbox.alipay.private-key", text));
        all.put("sign_type", signType);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), charset))
                .collect(Collectors.joining("&"));
        return new RawNotification(Provider.SANDBOX, Wallet.ALIPAY, Map.of(), body.getBytes(StandardCharsets.US_ASCII));
    }

    private String sign(String key, String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey(key));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey privateKey(String name) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(keys.getProperty(name));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }
}
