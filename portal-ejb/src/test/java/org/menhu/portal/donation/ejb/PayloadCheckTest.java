package org.menhu.portal.donation.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.menhu.portal.donation.model.CodeRefusedException;
import org.menhu.portal.donation.model.Refusal;
import org.menhu.portal.gateway.model.Wallet;

class PayloadCheckTest {

    @ParameterizedTest
    @CsvSource({
        "wxp://f2f0abcDEF123-_, WECHAT",
        "WXP://F2F0ABC, WECHAT",
        "weixin://wxpay/bizpayurl?pr=aB3xyz, WECHAT",
        "Weixin://WxPay/x, WECHAT",
        "https://qr.alipay.com/fkx12345abc, ALIPAY",
        "HTTPS://QR.ALIPAY.COM/FKX12345ABC, ALIPAY",
        "https://qr.alipay.com/fkx1?t=1700000000000, ALIPAY"
    })
    void aPaymentCodeFitsInTheSlotOfItsWalletAndInNoOther(String payload, Wallet wallet) {
        assertThatNoException().isThrownBy(() -> PayloadCheck.check(payload, wallet));
        var other = wallet == Wallet.WECHAT ? Wallet.ALIPAY : Wallet.WECHAT;
        assertThat(refusal(payload, other)).isEqualTo(Refusal.OTHER_WALLET);
    }

    @ParameterizedTest
    @CsvSource({
        "https://u.wechat.com/abc, FRIEND_CODE",
        "HTTPS://U.WECHAT.COM/ABC, FRIEND_CODE",
        "https://weixin.qq.com/r/abc, FRIEND_CODE",
        "https://weixin.qq.com/g/abc, GROUP_CODE",
        "https://example.com/pay, WEB_LINK",
        "http://qr.alipay.com/fkx1, WEB_LINK",
        "https://qr.alipay.com.example.com/fkx1, WEB_LINK",
        "https://qr.alipay.com@example.com/fkx1, WEB_LINK",
        "https://qralipay.com/fkx1, WEB_LINK",
        "https://qr.alipay.com/, WEB_LINK",
        "wxp://, UNKNOWN",
        "weixin://contacts/profile/x, UNKNOWN",
        "javascript:alert(1), UNKNOWN",
        "你好, UNKNOWN",
        "'', UNKNOWN"
    })
    void everythingElseIsRefusedWithItsReason(String payload, Refusal reason) {
        for (var wallet : Wallet.values()) {
            assertThat(refusal(payload, wallet)).isEqualTo(reason);
        }
    }

    @Test
    void whatCouldEndAnAttributeOrIsTooLongIsRefused() {
        assertThat(refusal("https://qr.alipay.com/\"><script>", Wallet.ALIPAY)).isEqualTo(Refusal.WEB_LINK);
        assertThat(refusal("wxp://f2f\n", Wallet.WECHAT)).isEqualTo(Refusal.UNKNOWN);
        assertThat(refusal("wxp://" + "f".repeat(500), Wallet.WECHAT)).isEqualTo(Refusal.UNKNOWN);
    }

    private static Refusal refusal(String payload, Wallet slot) {
        var refused = catchThrowableOfType(CodeRefusedException.class, () -> PayloadCheck.check(payload, slot));
        return refused == null ? null : refused.getRefusal();
    }
}
