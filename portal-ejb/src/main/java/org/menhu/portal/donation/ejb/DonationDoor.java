package org.menhu.portal.donation.ejb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.model.BusinessException;

/** Lets givers in: while the site takes gifts by order, and only so many from one address. */
@ApplicationScoped
class DonationDoor {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int AN_HOUR = 30; // several readers behind one address
    private static final int KEPT = 50_000; // addresses, some 10 MB

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(HOUR)
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, HOUR))
                    .build());

    private final Cache<String, Boolean> reports =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(DAY).build();

    @Inject
    private SettingReadingService settings;

    /** @throws BusinessException {@code donation.closed}, or {@code donation.tooMany} with the minutes to wait */
    void enter(String address) {
        var site = settings.site();
        if (!site.is(SettingKey.DONATIONS_OPEN) || !site.is(SettingKey.DONATION_ORDERS)) {
            throw new BusinessException("donation.closed");
        }
        count(address);
    }

    /**
     * Whether the address has not said today that it cannot scan the code.
     *
     * @throws BusinessException {@code donation.tooMany} with the minutes to wait
     */
    boolean isFirstReport(String address, long codeId) {
        count("report " + address);
        return reports.asMap().putIfAbsent(address + " " + codeId, true) == null;
    }

    private void count(String key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new BusinessException(
                    "donation.tooMany",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1);
        }
    }
}
