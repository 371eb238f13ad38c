package org.menhu.portal.gateway.model;

import java.net.URI;
import java.security.PrivateKey;
import java.security.PublicKey;

/** A merchant of Alipay. @param privateKey signs what we ask @param publicKey Alipay's own, not ours */
public record AlipayKeys(String appId, String sellerId, PrivateKey privateKey, PublicKey publicKey, URI gateway) {

    /** Keeps the keys out of logs. */
    @Override
    public String toString() {
        return "AlipayKeys of " + sellerId;
    }
}
