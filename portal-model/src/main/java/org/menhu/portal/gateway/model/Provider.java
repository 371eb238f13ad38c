package org.menhu.portal.gateway.model;

import java.util.Locale;

/** Who moves the money of an order: a company by its protocol, or the sandbox, which only plays at it. */
public enum Provider {
    WECHAT,
    ALIPAY,
    SANDBOX;

    /** As addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
