package org.menhu.portal.donation.model;

import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.Sha256;

/** A code as readers see it. */
public record ShownCode(Long id, Wallet wallet, String payeeName, String payload) {

    /** Where the drawing is; another payload has another address, so that it can be kept for ever. */
    public String address() {
        return "/donation-code/" + id + ".svg?v=" + version(payload);
    }

    /** The same as a picture that a phone can save. */
    public String pictureAddress() {
        return "/donation-code/" + id + ".png?v=" + version(payload);
    }

    /** The wallet's name in classes and ids. */
    public String word() {
        return wallet.word();
    }

    /** What leads straight to the payment inside the wallet's own browser; null where there is no such way. */
    public String directLink() {
        return wallet == Wallet.ALIPAY ? payload : null;
    }

    /** Changes with the payload. */
    public static String version(String payload) {
        return Sha256.hex(payload).substring(0, 12);
    }
}
