package org.menhu.portal.search.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.menhu.portal.search.model.SearchText;

/** Brings the index in line with the database, outside of any request. */
@ApplicationScoped
class SearchTask {

    /** What {@link #compare} gives when there is nothing more to compare. */
    static final long DONE = -1;

    /** Ids compared in one step, so that a new article waits for one step at most. */
    private static final int STRETCH = 1000;

    /** Articles whose texts are in memory at once. */
    private static final int BATCH = 50;

    @Inject
    private SearchIndexingService articles;

    @Inject
    private SearchIndex index;

    /** Takes the articles in as they are now, or out. */
    @ActivateRequestContext
    public void follow(List<Long> articleIds) {
        take(articleIds);
        index.show();
    }

    /**
     * Compares a stretch of articles with the index, and takes in and out what differs.
     *
     * @param first the least id
     * @return where the next stretch begins, or {@link #DONE}
     */
    @ActivateRequestContext
    public long compare(long first) {
        var end = first + STRETCH;
        var wasLast = end > articles.lastId();
        var last = wasLast ? Long.MAX_VALUE : end - 1; // beyond it, what the index holds is gone
        var present = articles.stamps(first, last);
        var known = index.stamps(first, last);
        var differing = new ArrayList<Long>();
        var ids = new HashSet<>(present.keySet());
        ids.addAll(known.keySet());
        ids.stream()
                .filter(id -> !known.getOrDefault(id, Long.MIN_VALUE).equals(present.get(id)))
                .sorted()
                .forEach(differing::add);
        if (!differing.isEmpty()) {
            take(differing);
            index.show();
        }
        return wasLast ? DONE : end;
    }

    private void take(List<Long> articleIds) {
        for (var from = 0; from < articleIds.size(); from += BATCH) {
            var ids = articleIds.subList(from, Math.min(from + BATCH, articleIds.size()));
            var texts = articles.texts(ids);
            texts.forEach(index::put);
            var found = texts.stream().map(SearchText::articleId).collect(Collectors.toSet());
            index.remove(ids.stream().filter(id -> !found.contains(id)).toList());
        }
    }
}
