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
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.PublicChange;

/**
 * Keeps the index in step. An article that is published, changed or withdrawn is taken in or out at once; all are compared at
 * the start, every night and after a change of many, so that nothing stays wrong that was missed. One thread at a time does
 * all of it, in steps: one that fails is tried again with the next tick.
 */
@ApplicationScoped
class SearchFollower {

    private static final System.Logger LOG = System.getLogger(SearchFollower.class.getName());

    private static final String FOLDER = "search";
    private static final long FIRST_ID = 0;
    private static final int END_SECONDS = 30; // nearly every step is shorter; what is cut off is compared again

    @Inject
    private SearchIndex index;

    @Inject
    private SearchTask task;

    @Resource
    private ManagedExecutorService executor;

    private final Set<Long> waiting = new LinkedHashSet<>();
    private List<Long> following = List.of();
    private long compareFrom = FIRST_ID;
    private boolean compareAgain;
    private boolean keep;
    private boolean working;
    private boolean failing;
    private boolean ended;

    synchronized void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        compareAgain |= change.changesMany();
        if (!change.changed().isEmpty()) {
            waiting.addAll(change.changed());
            work();
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
        try {
            for (var second = 0; working && second < END_SECONDS; second++) {
                wait(1000);
            }
        } finally {
            index.close();
        }
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
        } catch (RuntimeException | Error e) { // an error as well: else nothing would ever be done again
            fail(e);
        }
    }

    /** What to do next; null when that is nothing. */
    private synchronized Runnable next() {
        following = List.of();
        if (ended || !hasWork()) {
            rest();
            return null;
        }
        if (!index.isOpen()) {
            return () -> index.open(PortalConfig.get().data().resolve(FOLDER));
        }
        if (!waiting.isEmpty()) {
            var ids = List.copyOf(waiting);
            waiting.clear();
            following = ids;
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

    private void rest() {
        working = false;
        failing = false; // whatever failed was done by now
        notifyAll();
    }

    private synchronized void compared(long next) {
        compareFrom = next;
        if (next == SearchTask.DONE && !index.isComplete()) {
            index.complete();
        }
    }

    /** The first failure is told, and not each that follows from it. */
    private synchronized void fail(Throwable reason) {
        LOG.log(
                failing ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING,
                "the search index could not be brought up to date; it is tried every few seconds",
                reason);
        failing = true;
        waiting.addAll(following);
        working = false;
        notifyAll();
        index.leaveIfBroken();
    }
}
