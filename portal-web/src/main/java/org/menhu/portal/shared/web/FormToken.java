package org.menhu.portal.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a form without a session was made by us, for this page, and when. Every form of a stateless page carries one
 * and is refused without it; how long it was open tells a person from a robot,
 * as far as the page was made for him; a kept page bears the token of its making, which is at most a day old.
 */
@ApplicationScoped
public class FormToken {

    /** The field of the form that holds it. */
    public static final String FIELD = "form-token";

    /** A kept page is made anew each day, and may then be left open over night. */
    private static final Duration LIFE = Duration.ofHours(48);

    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final FormKey key;

    @Inject
    FormToken(Clock clock, FormKey key) {
        this.clock = clock;
        this.key = key;
    }

    /** For the proxy that CDI makes. */
    FormToken() {
        this(null, null);
    }

    /** A token for a form shown now on the given page. */
    public String issue(String page) {
        var issued = Long.toString(clock.millis(), Character.MAX_RADIX);
        return issued + "." + sign(page, issued);
    }

    /** How long the form was open; empty when the token is missing, forged, of another page or too old. */
    public Optional<Duration> age(String page, String token) {
        var parts = token == null ? new String[0] : token.split("\\.", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9a-z]{1,9}") || !isSigned(page, parts[0], parts[1])) {
            return Optional.empty();
        }
        var issued = Instant.ofEpochMilli(Long.parseLong(parts[0], Character.MAX_RADIX));
        return Optional.of(Duration.between(issued, clock.instant())).filter(age -> age.compareTo(LIFE) < 0);
    }

    private boolean isSigned(String page, String issued, String signature) {
        return MessageDigest.isEqual(
                sign(page, issued).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String page, String issued) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            var signature = mac.doFinal((page + "\n" + issued).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
