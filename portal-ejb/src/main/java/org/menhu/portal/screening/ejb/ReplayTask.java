package org.menhu.portal.screening.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.menhu.portal.screening.model.ReplayState;
import org.menhu.portal.screening.model.ReplayState.Phase;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;

/** Runs one replay at a time in the background. */
@ApplicationScoped
class ReplayTask {

    private static final System.Logger LOG = System.getLogger(ReplayTask.class.getName());

    private static final int MOST = 100_000; // texts; more take longer than anybody waits

    @Inject
    private ReplayReadingService past;

    @Inject
    private RuleBookService books;

    @Inject
    private Caller caller;

    private final AtomicReference<ReplayState> state = new AtomicReference<>(ReplayState.NONE);
    private volatile boolean stopped;

    ReplayState state() {
        return state.get();
    }

    void stop() {
        stopped = true;
    }

    /** @throws BusinessException {@code screening.replayRuns} */
    void reserve() {
        var before = state.get();
        var running = new ReplayState(Phase.RUNNING, 0, 0, 0, 0, ReplayState.NONE.samples());
        if (before.isRunning() || !state.compareAndSet(before, running)) {
            throw new BusinessException("screening.replayRuns");
        }
        stopped = false;
    }

    @ActivateRequestContext
    public void run(int draft, Instant since) {
        try {
            caller.actAsPortal();
            replay(draft, since);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the replay failed", e);
            state.updateAndGet(
                    s -> new ReplayState(Phase.FAILED, s.total(), s.done(), s.stricter(), s.milder(), s.samples()));
        }
    }

    private void replay(int draft, Instant since) {
        var count = past.count(since);
        var replay = new Replay(
                RuleBook.of(books.load(books.currentNumber())), RuleBook.of(books.load(draft)), Math.min(count, MOST));
        var stretch = past.next(since, 0, (int) Math.max(0, count - MOST));
        while (!stretch.isEmpty() && !stopped) {
            stretch.forEach(replay::judge);
            state.set(replay.state(Phase.RUNNING));
            stretch = past.next(since, stretch.getLast().getId(), 0);
        }
        state.set(replay.state(stopped ? Phase.STOPPED : Phase.DONE));
    }
}
