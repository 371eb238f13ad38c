package org.menhu.portal.shared.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A random secret handed to one browser or person. Only its hash is stored: being random, it needs no salt. */
public record SecretToken(String value) {

    private static final int BYTES = 32; // 256 bits, out of reach of guessing
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal digits, 64 of them. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SecretToken";
    }
}
