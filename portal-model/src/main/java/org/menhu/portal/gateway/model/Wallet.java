package org.menhu.portal.gateway.model;

import java.util.Locale;

/** The wallets from which a reader can pay. */
public enum Wallet {
    WECHAT,
    ALIPAY;

    /** In classes and ids of pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
