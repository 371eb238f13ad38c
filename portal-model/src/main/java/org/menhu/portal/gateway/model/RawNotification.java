package org.menhu.portal.gateway.model;

import java.util.Map;

/**
 * A message as it came over the network, of which nothing is believed yet.
 *
 * @param shape by which wallet's protocol it is made; the sandbox speaks both
 * @param headers by lower-case names
 * @param body the bytes as they came, which is what is signed
 */
public record RawNotification(Provider provider, Wallet shape, Map<String, String> headers, byte[] body) {

    /** Null when there is no such header. */
    public String header(String lowerCaseName) {
        return headers.get(lowerCaseName);
    }
}
