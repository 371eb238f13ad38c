package org.menhu.portal.article.ejb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.menhu.portal.account.model.Visitor;

/** Remembers who liked what, so that a second click does not count. A day is long enough: likes decide nothing. */
@ApplicationScoped
class LikeMemory {

    private static final Duration WINDOW = Duration.ofDays(1);
    private static final int REMEMBERED = 100_000;

    private final Cache<Like, Boolean> given = Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(REMEMBERED)
            .build();

    private record Like(Visitor visitor, long articleId) {}

    boolean isFirst(long articleId, Visitor visitor) {
        return given.asMap().putIfAbsent(new Like(visitor, articleId), true) == null;
    }
}
