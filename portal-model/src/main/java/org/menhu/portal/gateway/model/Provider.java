package org.menhu.portal.gateway.model;

import java.time.ZoneOffset;
import java.util.Locale;

/** Who moves the money of an order: a company by its protocol, or the sandbox, which only plays at it. */
public enum Provider {
    WECHAT,
    ALIPAY,
    SANDBOX;

    /** Of their clocks, and of the days of their bills. */
    public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    /** As addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
