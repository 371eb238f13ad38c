package org.menhu.portal.gateway.ejb;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.menhu.portal.gateway.model.NotificationFault;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.WechatKeys;
import org.menhu.portal.shared.model.SecretToken;

/** How WeChat Pay's API v3 signs, and hides what its notifications hold. */
final class WechatSigning {

    private static final String SCHEMA = "WECHATPAY2-SHA256-RSA2048";
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5); // as its documents ask
    private static final String PROBE = "WECHATPAY/SIGNTEST/"; // wrong on purpose, to see whether we check
    private static final int TAG_BITS = 128;

    private WechatSigning() {}

    /** What of a request is signed. @param pathAndQuery as sent */
    record Request(String method, String pathAndQuery, String body) {}

    /** The Authorization header of a request. */
    static String authorization(WechatKeys keys, Request request, Instant now) {
        var nonce = SecretToken.random().value().substring(0, 32);
        var seconds = now.getEpochSecond();
        var signed = String.join(
                "\n",
                request.method(),
                request.pathAndQuery(),
                Long.toString(seconds),
                nonce,
                request.body(),
                ""); // each part ends its line, the last one too
        return "%s mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%d\",serial_no=\"%s\",signature=\"%s\""
                .formatted(
                        SCHEMA, keys.merchantId(), nonce, seconds, keys.serial(), Rsa.sign(keys.privateKey(), signed));
    }

    /**
     * Returns when an answer or notification is WeChat Pay's own.
     *
     * @param headers finds a header by its lower-case name, or gives null
     * @param body the bytes as they came
     * @throws NotificationRefusedException when it is not
     */
    static void verify(WechatKeys keys, UnaryOperator<String> headers, byte[] body, Instant now) {
        var timestamp = headers.apply("wechatpay-timestamp");
        var nonce = headers.apply("wechatpay-nonce");
        var signature = headers.apply("wechatpay-signature");
        if (timestamp == null || nonce == null || signature == null) {
            throw new NotificationRefusedException(NotificationFault.UNSIGNED);
        }
        var key = keys.platform().get(String.valueOf(headers.apply("wechatpay-serial")));
        if (key == null) {
            throw new NotificationRefusedException(NotificationFault.UNKNOWN_KEY);
        }
        if (signature.startsWith(PROBE) || !Rsa.isSigned(key, signed(timestamp, nonce, body), signature)) {
            throw new NotificationRefusedException(NotificationFault.WRONG_SIGNATURE);
        }
        var made = Instant.ofEpochSecond(timestamp.matches("[0-9]{1,11}") ? Long.parseLong(timestamp) : 0);
        if (Duration.between(made, now).abs().compareTo(CLOCK_DIFFERENCE) > 0) {
            throw new NotificationRefusedException(NotificationFault.CLOCK);
        }
    }

    static byte[] signed(String timestamp, String nonce, byte[] body) {
        var text = new ByteArrayOutputStream();
        text.writeBytes((timestamp + "\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8));
        text.writeBytes(body);
        text.write('\n');
        return text.toByteArray();
    }

    /** What a notification holds. @param associated may be null */
    static byte[] decrypt(WechatKeys keys, String ciphertext, String nonce, String associated)
            throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, keys, nonce, associated)
                .doFinal(Base64.getDecoder().decode(ciphertext));
    }

    static String encrypt(WechatKeys keys, byte[] plain, String nonce, String associated)
            throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(
                        cipher(Cipher.ENCRYPT_MODE, keys, nonce, associated).doFinal(plain));
    }

    private static Cipher cipher(int mode, WechatKeys keys, String nonce, String associated)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(keys.v3Key(), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce.getBytes(StandardCharsets.UTF_8)));
        if (associated != null) {
            cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
        }
        return cipher;
    }
}
