package org.menhu.portal.shared.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the changes that readers see, and so tells whether a page still shows what is. A page bears the count at which its
 * rendering began, which is read before anything else of it; what began before a change's commit is therefore outdated by
 * that change, however late it is finished.
 */
final class Generations {

    /** Articles remembered one by one, some megabytes; beyond, everything counts as changed. */
    private static final int REMEMBERED = 50_000;

    private final Map<Long, Long> ofArticles = new ConcurrentHashMap<>();
    private volatile long now;
    private volatile long everywhere;
    private volatile long lists;

    /** To be asked before a page is rendered. */
    long now() {
        return now;
    }

    /** @param articles on whose pages and in lists of which the change shows; none for one that may show on any page */
    synchronized void changed(Set<Long> articles) {
        var next = now + 1;
        now = next;
        if (articles.isEmpty() || ofArticles.size() + articles.size() > REMEMBERED) {
            everywhere = next;
            ofArticles.clear();
        } else {
            articles.forEach(article -> ofArticles.put(article, next));
            lists = next;
        }
    }

    /** @param article the one whose page it is, or null for a page of any other kind, which may list articles */
    boolean isCurrent(long begun, Long article) {
        return begun >= everywhere && begun >= (article == null ? lists : ofArticles.getOrDefault(article, 0L));
    }
}
