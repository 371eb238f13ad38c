package org.menhu.portal.comment.ejb;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.PolicyMode;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.model.BusinessException;

/** Lets comments in: while the site takes any, as its policy says, and only so many from one address. */
@ApplicationScoped
class CommentDoor {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int A_MINUTE = 5; // a lively exchange
    private static final int AN_HOUR = 40; // several readers behind one address
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int KEPT = 50_000; // addresses, some 10 MB

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(HOUR)
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                    .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, HOUR))
                    .build());

    @Inject
    private SettingReadingService settings;

    @Inject
    private CommentPolicyService policies;

    @Inject
    private Clock clock;

    /**
     * @throws BusinessException {@code comment.closed}, {@code comment.closedUntil} with the time, {@code comment.signInFirst}, or {@code comment.tooMany} with the
     *     seconds to wait
     */
    void enter(String address, boolean signedIn) {
        var site = settings.site();
        if (!site.is(SettingKey.COMMENTS_OPEN)) {
            throw new BusinessException("comment.closed");
        }
        site.commentsClosedUntil(clock.instant()).ifPresent(until -> {
            throw new BusinessException("comment.closedUntil", until.format(MINUTE));
        });
        if (!signedIn && !site.is(SettingKey.COMMENTS_BY_GUESTS)) {
            throw new BusinessException("comment.signInFirst");
        }
        count(address);
    }

    /**
     * What becomes of a comment that has been let in.
     *
     * @throws BusinessException {@code comment.closedNow} when the policy takes none of its writer's here at this hour
     */
    PolicyMode mode(Comment comment) {
        var mode = policies.mode(comment);
        if (mode == PolicyMode.CLOSED) {
            throw new BusinessException("comment.closedNow");
        }
        return mode;
    }

    /** Lets only so many through. */
    void count(String address) {
        var probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new BusinessException(
                    "comment.tooMany",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }
}
