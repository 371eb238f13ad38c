package org.menhu.portal.comment.model;

import org.menhu.portal.shared.model.SecretToken;

/**
 * The browser a request came from.
 *
 * @param token the secret in the writer's cookie, by which he sees his own comment while it waits; null before his first
 * @param address the network address
 */
public record Sender(SecretToken token, String address) {

    /** What is kept of the token, so that nobody who reads the database can pass for the writer; null without a token. */
    public String tokenHash() {
        return token == null ? null : token.hash();
    }
}
