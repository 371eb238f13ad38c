package org.menhu.portal.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets pages be made in turn, a few at the same time. They are work for the processors: many begun at once would all be done
 * as late as the last of them, each holding a connection of the database the while.
 */
@ApplicationScoped
class PageTurns {

    private static final int A_PROCESSOR = 2;
    private static final int PATIENCE =
            1000; // milliseconds, then it is made all the same: the others may wait for something

    private final Semaphore turns;
    private final int patience;

    PageTurns() {
        this(A_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    PageTurns(int atOnce, int patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Makes a page. */
    interface Work {
        void run() throws IOException, ServletException;
    }

    void inTurn(Work work) throws IOException, ServletException {
        var mine = await();
        try {
            work.run();
        } finally {
            if (mine) {
                turns.release();
            }
        }
    }

    private boolean await() {
        try {
            return turns.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
