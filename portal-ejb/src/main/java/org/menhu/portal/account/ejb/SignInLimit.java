package org.menhu.portal.account.ejb;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.menhu.portal.shared.model.BusinessException;

/** Bounds how often passwords can be guessed: for one account from everywhere, and from one address for all accounts. */
@ApplicationScoped
class SignInLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int OF_ACCOUNT = 10; // a person who has forgotten gives up earlier
    private static final int OF_ADDRESS = 60; // an office behind one address
    private static final int KEPT = 50_000; // some 10 MB

    private final LoadingCache<String, Bucket> accounts = buckets(OF_ACCOUNT);
    private final LoadingCache<String, Bucket> addresses = buckets(OF_ADDRESS);

    /** @throws BusinessException {@code account.tooManyAttempts} with the minutes to wait */
    void count(String name, String address) {
        take(addresses.get(address));
        take(accounts.get(key(name)));
    }

    /** A sign-in that succeeded was no guess. */
    void forget(String name, String address) {
        addresses.get(address).addTokens(1);
        accounts.invalidate(key(name));
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var minutes = Math.ceilDiv(probe.getNanosToWaitForRefill(), MINUTE);
            throw new BusinessException("account.tooManyAttempts", minutes);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static LoadingCache<String, Bucket> buckets(int capacity) {
        return Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(WINDOW).build(key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillIntervally(capacity, WINDOW))
                .build());
    }
}
