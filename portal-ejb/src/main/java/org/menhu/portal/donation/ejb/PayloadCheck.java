package org.menhu.portal.donation.ejb;

import java.util.regex.Pattern;
import org.menhu.portal.donation.model.CodeRefusedException;
import org.menhu.portal.donation.model.Refusal;
import org.menhu.portal.gateway.model.Wallet;

/** Tells by its form to which wallet the payload of a code belongs, and what it is when to none. */
final class PayloadCheck {

    private static final int MAX_LENGTH = 500; // what the column holds; real ones have some 50
    private static final String REST = "[A-Za-z0-9._~:/?#@!$&()*+,;=%-]+";
    private static final Pattern WECHAT = ignoringCase("(wxp://|weixin://wxpay/)" + REST);
    private static final Pattern ALIPAY = ignoringCase("https://qr\\.alipay\\.com/" + REST);
    private static final Pattern FRIEND = ignoringCase("(https?://u\\.wechat\\.com/|https?://weixin\\.qq\\.com/r/).*");
    private static final Pattern GROUP = ignoringCase("https?://weixin\\.qq\\.com/g/.*");
    private static final Pattern WEB = ignoringCase("https?://.*");

    private PayloadCheck() {}

    /** @throws CodeRefusedException when the payload belongs not in the slot of the wallet */
    static void check(String payload, Wallet slot) {
        var wallet = walletOf(payload);
        if (wallet == null) {
            throw new CodeRefusedException(kindOf(payload));
        }
        if (wallet != slot) {
            throw new CodeRefusedException(Refusal.OTHER_WALLET);
        }
    }

    private static Wallet walletOf(String payload) {
        if (payload.length() > MAX_LENGTH) {
            return null;
        }
        if (WECHAT.matcher(payload).matches()) {
            return Wallet.WECHAT;
        }
        return ALIPAY.matcher(payload).matches() ? Wallet.ALIPAY : null;
    }

    private static Refusal kindOf(String payload) {
        if (FRIEND.matcher(payload).matches()) {
            return Refusal.FRIEND_CODE;
        }
        if (GROUP.matcher(payload).matches()) {
            return Refusal.GROUP_CODE;
        }
        return WEB.matcher(payload).matches() ? Refusal.WEB_LINK : Refusal.UNKNOWN;
    }

    private static Pattern ignoringCase(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
