package org.menhu.portal.donation.model;

/** The wallets whose codes a reader can scan. */
public enum Wallet {
    WECHAT,
    ALIPAY
}
