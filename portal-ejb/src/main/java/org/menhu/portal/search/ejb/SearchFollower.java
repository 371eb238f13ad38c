package org.menhu.portal.search.ejb;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.menhu.portal.account.model.ProfileChanged;
import org.menhu.portal.article.model.CategoryChanged;
import org.menhu.portal.article.model.TagChanged;
import org.menhu.portal.shared.model.ChangeHeard;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.PublicChange;

/**
 * Keeps the index in step. An article that is published, changed or withdrawn is taken in or out at once; all are compared at
 * the start, every night and after a change that may show in many, so that nothing stays wrong that was missed. One thread at
 * a time does all of it.
 */
@ApplicationScoped
class SearchFollower {

    private static final System.Logger LOG = System.getLogger(SearchFollower.class.getName());

    private static final String FOLDER = "search";
    private static final long FIRST_ID = 0;
    private static final long END_MILLIS = 30_000; // longer than any one step

    @Inject
    private SearchIndex index;

    @Inject
    private SearchTask task;

    @Resource
    private ManagedExecutorService executor;

    private final Set<Long> waiting = new LinkedHashSet<>();
    private long compareFrom = FIRST_ID;
    private boolean compareAgain;
    private boolean keep;
    private boolean working;
    private boolean ended;

    synchronized void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        if (!change.changed().isEmpty()) {
            waiting.addAll(change.changed());
            work();
        } else if (showsInMany(change)) {
            compareAgain = true;
        }
    }

    /** Has all articles compared. */
    synchronized void compare() {
        compareAgain = true;
    }

    /** Begins what waits, and keeps what was done; called every few seconds. */
    synchronized void tick() {
        if (compareAgain && compareFrom == SearchTask.DONE) {
            compareAgain = false;
            compareFrom = FIRST_ID;
        }
        keep = true;
        work();
    }

    /** Ends what is being done before the database goes. */
    synchronized void end() throws InterruptedException {
        ended = true;
        if (working) {
            wait(END_MILLIS);
        }
        index.close();
    }

    private static boolean showsInMany(PublicChange change) {
        return change instanceof TagChanged
                || change instanceof CategoryChanged
                || change instanceof ProfileChanged
                || change instanceof ChangeHeard && change.articles().isEmpty();
    }

    private void work() {
        if (working || ended) {
            return;
        }
        working = true;
        try {
            executor.execute(this::run);
        } catch (RejectedExecutionException e) { // the next tick tries again
            working = false;
        }
    }

    private void run() {
        try {
            for (var step = next(); step != null; step = next()) {
                step.run();
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the search index could not be brought up to date; tried again", e);
            fail();
        }
    }

    /** What to do next; null when that is nothing. */
    private synchronized Runnable next() {
        if (ended || !hasWork()) {
            working = false;
            notifyAll();
            return null;
        }
        if (!index.isOpen()) {
            return () -> index.open(PortalConfig.get().data().resolve(FOLDER));
        }
        if (!waiting.isEmpty()) {
            var ids = List.copyOf(waiting);
            waiting.clear();
            return () -> task.follow(ids);
        }
        if (compareFrom != SearchTask.DONE) {
            var from = compareFrom;
            return () -> compared(task.compare(from));
        }
        keep = false;
        return index::keep;
    }

    private boolean hasWork() {
        return !waiting.isEmpty() || compareFrom != SearchTask.DONE || keep;
    }

    private synchronized void compared(long next) {
        compareFrom = next;
        if (next == SearchTask.DONE && !index.isComplete()) {
            index.complete();
        }
    }

    private synchronized void fail() {
        working = false;
        compareFrom = SearchTask.DONE;
        compareAgain = true;
        notifyAll();
    }
}
