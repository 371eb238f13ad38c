package org.menhu.portal.gateway.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.wechat.pay.java.core.cipher.AeadAesCipher;
import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RSAPublicKeyNotificationConfig;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.Wallet;

/** The official SDK is the judge: what it signs we accept, and the reverse. */
class WechatSdkTest {

    private static final Instant NOW = Instant.now();
    private static final Trade PAID =
            new Trade("MENHU1", "420000001", Trade.State.PAID, 660, Money.CURRENCY, NOW, null);

    @TempDir
    private Path folder;

    private SandboxKeys keys;

    @BeforeEach
    void makeKeys() {
        keys = new SandboxKeys(folder.resolve("keys.properties"));
    }

    @Test
    void itAcceptsTheSignatureOfOurRequests() {
        var request = new WechatSigning.Request("POST", "/v3/pay/transactions/native?a=b", "{\"description\":\"打赏\"}");
        var header = WechatSigning.authorization(keys.wechat(), request, NOW);

        var signed = "POST\n/v3/pay/transactions/native?a=b\n" + part(header, "timestamp") + "\n"
                + part(header, "nonce_str") + "\n" + request.body() + "\n";
        var theirs = new RSASigner("MERCHANT", keys.wechat().privateKey()).sign(signed);
        assertThat(part(header, "signature")).isEqualTo(theirs.getSign());
        assertThat(header).startsWith("WECHATPAY2-SHA256-RSA2048 mchid=");
    }

    @Test
    void weAcceptWhatItSignsAndRefuseItWhenOneSpaceIsAdded() {
        var body = "{\"支付\":\"成功\"}";
        var timestamp = Long.toString(NOW.getEpochSecond());
        var signature = new RSASigner("SANDBOX", keys.wechatSigner())
                .sign(timestamp + "\nn\n" + body + "\n")
                .getSign();
        var headers = Map.of(
                "wechatpay-timestamp",
                timestamp,
                "wechatpay-nonce",
                "n",
                "wechatpay-serial",
                SandboxKeys.SERIAL,
                "wechatpay-signature",
                signature);

        WechatSigning.verify(keys.wechat(), headers::get, body.getBytes(StandardCharsets.UTF_8), NOW);
        assertThatThrownBy(() -> WechatSigning.verify(
                        keys.wechat(), headers::get, (body + " ").getBytes(StandardCharsets.UTF_8), NOW))
                .isInstanceOf(NotificationRefusedException.class);
    }

    @Test
    void itReadsTheNotificationsOfOurSandbox() {
        var raw = new SandboxSender(keys, NOW).paid(Wallet.WECHAT, PAID);
        var config = new RSAPublicKeyNotificationConfig.Builder()
                .publicKey(keys.wechat().platform().get(SandboxKeys.SERIAL))
                .publicKeyId(SandboxKeys.SERIAL)
                .apiV3Key(new String(keys.wechat().v3Key(), StandardCharsets.UTF_8))
                .build();
        var parameters = new RequestParam.Builder()
                .serialNumber(raw.header("wechatpay-serial"))
                .nonce(raw.header("wechatpay-nonce"))
                .timestamp(raw.header("wechatpay-timestamp"))
                .signature(raw.header("wechatpay-signature"))
                .signType("WECHATPAY2-SHA256-RSA2048")
                .body(new String(raw.body(), StandardCharsets.UTF_8))
                .build();

        var read = new NotificationParser(config).parse(parameters, Transaction.class);

        assertThat(read.getOutTradeNo()).isEqualTo("MENHU1");
        assertThat(read.getTransactionId()).isEqualTo("420000001");
        assertThat(read.getAmount().getTotal()).isEqualTo(660);
        assertThat(read.getTradeState()).isEqualTo(Transaction.TradeStateEnum.SUCCESS);
    }

    @Test
    void weReadWhatItEncrypts() throws Exception {
        var cipher = new AeadAesCipher(keys.wechat().v3Key());
        var theirs = cipher.encrypt(
                "transaction".getBytes(StandardCharsets.UTF_8),
                "0123456789ab".getBytes(StandardCharsets.UTF_8),
                "打赏".getBytes(StandardCharsets.UTF_8));

        assertThat(WechatSigning.decrypt(keys.wechat(), theirs, "0123456789ab", "transaction"))
                .isEqualTo("打赏".getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String header, String name) {
        var matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(header);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
