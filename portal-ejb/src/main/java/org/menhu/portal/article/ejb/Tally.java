package org.menhu.portal.article.ejb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.menhu.portal.account.model.Visitor;

/**
 * Counts by article what is not written down yet. A visitor counts once for each article and window of time. In memory: a
 * crash costs the last few seconds, and two nodes may count one visitor twice.
 */
final class Tally {

    /** Pairs of visitor and article; some tens of megabytes when full. */
    private static final int REMEMBERED = 200_000;

    private final Cache<Mark, Boolean> seen;
    private final ConcurrentHashMap<Long, Long> waiting = new ConcurrentHashMap<>();

    private record Mark(Visitor visitor, long articleId) {}

    Tally(Duration window) {
        seen = Caffeine.newBuilder()
                .expireAfterWrite(window)
                .maximumSize(REMEMBERED)
                .build();
    }

    void count(long articleId, Visitor visitor) {
        if (seen.asMap().putIfAbsent(new Mark(visitor, articleId), true) == null) {
            add(articleId, 1);
        }
    }

    /** Also puts back what could not be written. */
    void add(long articleId, long number) {
        waiting.merge(articleId, number, Long::sum);
    }

    long waiting(long articleId) {
        return waiting.getOrDefault(articleId, 0L);
    }

    /** Hands over what waits, by article. Each is handed over once, whoever counts meanwhile. */
    Map<Long, Long> take() {
        var taken = new HashMap<Long, Long>();
        for (var articleId : waiting.keySet()) {
            var number = waiting.remove(articleId);
            if (number != null) {
                taken.put(articleId, number);
            }
        }
        return taken;
    }
}
