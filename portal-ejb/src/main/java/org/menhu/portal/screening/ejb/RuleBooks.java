package org.menhu.portal.screening.ejb;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.menhu.portal.screening.model.RuleSetPublished;

/**
 * Has the rule set in force at hand. A newer one takes its place in one step: whoever publishes brings it along, and on other
 * nodes it is read in the background while texts are still judged by the one before.
 */
@ApplicationScoped
class RuleBooks {

    private final AtomicReference<RuleBook> current = new AtomicReference<>();
    private final AtomicReference<RuleBook> prepared = new AtomicReference<>();
    private final AtomicBoolean refreshing = new AtomicBoolean();

    @Inject
    private RuleBookService books;

    @Inject
    private RuleBookTask task;

    @Inject
    private Event<RuleSetPublished> published;

    @Resource
    private ManagedExecutorService executor;

    RuleBook current() {
        var book = current.get();
        var number = books.currentNumber();
        if (book == null) {
            return first(number);
        }
        if (book.number() < number && refreshing.compareAndSet(false, true)) {
            executor.execute(() -> refresh(number));
        }
        return book;
    }

    private synchronized RuleBook first(int number) {
        if (current.get() == null) {
            current.set(RuleBook.of(books.load(number)));
        }
        return current.get();
    }

    private void refresh(int number) {
        try {
            advance(task.load(number));
        } finally {
            refreshing.set(false);
        }
    }

    /** Reads a rule set in the transaction that publishes it, and judges by it once that is committed. */
    void publish(int number) {
        prepared.set(RuleBook.of(books.load(number)));
        published.fire(new RuleSetPublished(number));
    }

    void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleSetPublished published) {
        var book = prepared.get();
        if (book != null && book.number() == published.number()) {
            advance(book);
        }
    }

    private void advance(RuleBook book) {
        current.accumulateAndGet(book, (old, next) -> old == null || old.number() < next.number() ? next : old);
    }
}
