package org.menhu.portal.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.PublicChange;

/**
 * The finished pages of the public site by their addresses, as many as fit in the memory that the operator gives them. A
 * change outdates those on which it shows; they stay until they are made anew, for the time when the database is away.
 */
@ApplicationScoped
public class KeptPages {

    private static final int AROUND_BYTES = 400; // key, record and the cache's own, measured on a heap of 100,000 pages

    private final Generations generations = new Generations();
    private final ConcurrentHashMap<String, CompletableFuture<KeptPage>> underWay = new ConcurrentHashMap<>();
    private final Cache<String, KeptPage> pages;
    private final PublicMemory memory;
    private final boolean off;

    @Inject
    KeptPages(PublicMemory memory) {
        this(memory, PortalConfig.get().pagesBytes());
    }

    /** For the proxy that CDI makes. */
    KeptPages() {
        this(null, 0);
    }

    KeptPages(PublicMemory memory, long bytes) {
        this.memory = memory;
        off = bytes == 0;
        pages = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String address, KeptPage page) -> page.compressed().length + address.length() + AROUND_BYTES)
                .build();
    }

    void outdate(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        memory.forget(); // before any page is made anew with what it holds
        generations.changed(change.articles());
    }

    /**
     * Gives the page of an address that is not outdated, or null; on any thread, where the proxy that CDI makes of this bean
     * works on those of the server's requests alone.
     */
    Function<String, KeptPage> current() {
        return address -> {
            var page = pages.getIfPresent(address);
            return page != null
                            && generations.isCurrent(
                                    page.rendered().begun(), page.rendered().article())
                    ? page
                    : null;
        };
    }

    /** Whether the operator wants each page to be made for each reader. */
    boolean areOff() {
        return off;
    }

    /** To be asked before a page is rendered; the page bears it. */
    long generation() {
        return generations.now();
    }

    /** The page of an address, perhaps outdated, or null. */
    KeptPage find(String address) {
        return pages.getIfPresent(address);
    }

    boolean isCurrent(KeptPage page) {
        return generations.isCurrent(page.rendered().begun(), page.rendered().article());
    }

    /** Null for whoever is to render the page and then say so by {@link #end}; for all others what he is going to tell. */
    CompletableFuture<KeptPage> begin(String address) {
        return underWay.putIfAbsent(address, new CompletableFuture<>());
    }

    /** @param page the new one, or null when none came of it */
    void end(String address, KeptPage page) {
        if (page != null) {
            pages.put(address, page);
        }
        underWay.remove(address).complete(page);
    }

    /** The memory that the pages take. */
    long bytes() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** Takes away a page that is no more. */
    void forget(String address) {
        pages.invalidate(address);
    }
}
