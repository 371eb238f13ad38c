package org.menhu.portal.gateway.model;

import java.net.URI;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Map;

/**
 * A merchant of WeChat Pay.
 *
 * @param serial of the merchant's certificate
 * @param privateKey signs what we ask
 * @param v3Key 32 bytes; decrypts what notifications hold
 * @param platform the keys of WeChat Pay by certificate serial or public key id; two during rotation
 */
public record WechatKeys(
        String appId,
        String merchantId,
        String serial,
        PrivateKey privateKey,
        byte[] v3Key,
        Map<String, PublicKey> platform,
        URI host) {

    /** Keeps the keys out of logs. */
    @Override
    public String toString() {
        return "WechatKeys of " + merchantId;
    }
}
