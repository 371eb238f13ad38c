package org.menhu.portal.gateway.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import com.alipay.api.internal.util.AlipaySignature;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.Wallet;

/** The official SDK is the judge: what it signs we accept, and the reverse. */
class AlipaySdkTest {

    private static final Trade PAID =
            new Trade("MENHU1", "2026112422001", Trade.State.PAID, 990, Money.CURRENCY, Instant.EPOCH, null);

    @TempDir
    private Path folder;

    private SandboxKeys keys;

    @BeforeEach
    void makeKeys() {
        keys = new SandboxKeys(folder.resolve("keys.properties"));
    }

    @Test
    void itSignsOurRequestsTheSame() throws Exception {
        var fields = new TreeMap<>(
                Map.of("app_id", "2026", "biz_content", "{\"subject\":\"打赏\"}", "sign_type", "RSA2", "empty", ""));

        var theirs = AlipaySignature.rsa256Sign(
                AlipaySignature.getSignContent(withoutEmpty(fields)),
                base64(keys.alipay().privateKey().getEncoded()),
                "utf-8");

        assertThat(parameters(AlipaySigning.signedForm(keys.alipay(), fields)).get("sign"))
                .isEqualTo(theirs);
    }

    @Test
    void itAcceptsTheNotificationsOfOurSandbox() throws Exception {
        var raw = new SandboxSender(keys, Instant.now()).paid(Wallet.ALIPAY, PAID);
        var parameters = parameters(new String(raw.body(), StandardCharsets.US_ASCII));

        assertThat(AlipaySignature.rsaCheckV1(
                        parameters, base64(keys.alipay().publicKey().getEncoded()), "utf-8", "RSA2"))
                .isTrue();
    }

    @Test
    void weAcceptANotificationThatItSigns() throws Exception {
        var fields = new SandboxSender(keys, Instant.now()).fields(PAID);
        var sign = AlipaySignature.rsa256Sign(
                AlipaySignature.getSignContent(fields),
                base64(keys.alipaySigner().getEncoded()),
                "utf-8");
        var all = new TreeMap<>(fields);
        all.put("sign", sign);
        all.put("sign_type", "RSA2");

        var verified =
                AlipaySigning.verified(keys.alipay(), AlipaySigning.form(all).getBytes(StandardCharsets.UTF_8));

        assertThat(AlipayTrades.notification(keys.alipay(), verified).trade().total())
                .isEqualTo(990);
    }

    @Test
    void theNodeOfAnAnswerIsTakenCharacterByCharacter() throws Exception {
        var node = "{\"code\":\"10000\",\"msg\":\"Su}c\\\"c{ess\", \"qr_code\":\"https:\\/\\/qr.alipay.com\\/bax\"}";
        var sign = AlipaySignature.rsa256Sign(node, base64(keys.alipaySigner().getEncoded()), "utf-8");
        var answer = "{\"alipay_trade_precreate_response\":" + node + ",\"sign\":\"" + sign + "\"}";

        var taken = AlipaySigning.node(answer, "alipay_trade_precreate_response");

        assertThat(taken).isEqualTo(node);
        assertThat(Rsa.isSigned(keys.alipay().publicKey(), taken.getBytes(StandardCharsets.UTF_8), sign))
                .isTrue();
    }

    private static Map<String, String> withoutEmpty(Map<String, String> fields) {
        var rest = new HashMap<>(fields);
        rest.values().removeIf(String::isEmpty);
        return rest;
    }

    private static Map<String, String> parameters(String form) {
        var parameters = new HashMap<String, String>();
        Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
