package org.menhu.portal.article.ejb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.menhu.portal.account.model.Visitor;

/**
 * Holds the views that are not written down yet. A visitor counts once for each article and half hour. In memory: a crash
 * costs the last few seconds, and two nodes may count one visitor twice.
 */
@ApplicationScoped
class ViewCounter {

    private static final Duration WINDOW = Duration.ofMinutes(30);

    /** Pairs of visitor and article; some tens of megabytes when full. */
    private static final int REMEMBERED = 200_000;

    private final Cache<Reading, Boolean> seen = Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(REMEMBERED)
            .build();

    private final ConcurrentHashMap<Long, Long> waiting = new ConcurrentHashMap<>();

    private record Reading(Visitor visitor, long articleId) {}

    void count(long articleId, Visitor visitor) {
        if (seen.asMap().putIfAbsent(new Reading(visitor, articleId), true) == null) {
            add(articleId, 1);
        }
    }

    /** Also puts back what could not be written. */
    void add(long articleId, long views) {
        waiting.merge(articleId, views, Long::sum);
    }

    /** Hands over what waits, by article. Each view is handed over once, whoever counts meanwhile. */
    Map<Long, Long> take() {
        var taken = new HashMap<Long, Long>();
        for (var articleId : waiting.keySet()) {
            var views = waiting.remove(articleId);
            if (views != null) {
                taken.put(articleId, views);
            }
        }
        return taken;
    }
}
