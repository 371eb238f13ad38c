package org.menhu.portal.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.menhu.portal.payment.model.OrderPaid;
import org.menhu.portal.payment.model.OrderTicket;

/** The pages that wait for a payment. While nothing happens each is sent a line of comment twice a minute, and no more. */
@ApplicationScoped
class PaymentWatchers {

    private static final System.Logger LOG = System.getLogger(PaymentWatchers.class.getName());

    private static final int BEAT_SECONDS = 30; // proxies cut what is silent for a minute
    private static final int LOOK_SECONDS = 1;
    private static final int IN_ALL = 5_000; // some 20 MB
    private static final int OF_ONE_ORDER = 8; // windows of one reader

    private final ConcurrentHashMap<String, Queue<Watcher>> byOrder = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Clock clock;

    @Inject
    private PaidElsewhere elsewhere;

    private List<ScheduledFuture<?>> running;

    private record Watcher(AsyncContext page, Instant until) {

        /** @return false when the reader has gone */
        boolean send(String text) {
            try {
                page.getResponse().getOutputStream().print(text);
                page.getResponse().flushBuffer();
                return true;
            } catch (IOException | IllegalStateException e) {
                return false;
            }
        }

        void end() {
            try {
                page.complete();
            } catch (IllegalStateException e) {
                // the server has ended it already
            }
        }
    }

    @PostConstruct
    void start() {
        running = List.of(
                executor.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(this::lookElsewhere, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        running.forEach(task -> task.cancel(false));
        byOrder.values().forEach(watchers -> watchers.forEach(Watcher::end));
    }

    boolean hasRoom(String orderNo) {
        var sum = byOrder.values().stream().mapToInt(Queue::size).sum();
        var ofOrder = byOrder.get(orderNo);
        return sum < IN_ALL && (ofOrder == null || ofOrder.size() < OF_ONE_ORDER);
    }

    void add(OrderTicket order, AsyncContext page) {
        page.setTimeout(0); // the beat ends it when its order is over
        byOrder.computeIfAbsent(order.orderNo(), no -> new ConcurrentLinkedQueue<>())
                .add(new Watcher(page, order.expiresAt()));
    }

    /** Runs again for the same order without harm: then nobody waits any more. */
    void paid(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderPaid paid) {
        tell(paid.orderNo());
    }

    void tell(String orderNo) {
        var watchers = byOrder.remove(orderNo);
        if (watchers != null) {
            watchers.forEach(watcher -> {
                watcher.send("event: done\ndata: PAID\n\n");
                watcher.end();
            });
        }
    }

    private void lookElsewhere() {
        if (byOrder.isEmpty()) {
            return;
        }
        try {
            elsewhere.lately().forEach(this::tell);
        } catch (RuntimeException e) { // the next look may find the database again; thrown on, there would be none
            LOG.log(System.Logger.Level.WARNING, "cannot see what other nodes have booked: " + e.getMessage());
        }
    }

    private void beat() {
        var now = clock.instant();
        byOrder.forEach((orderNo, watchers) -> watchers.removeIf(watcher -> {
            var gone = !watcher.send(": \n\n");
            var over = now.isAfter(watcher.until());
            if (over) {
                watcher.send("event: done\ndata: CLOSED\n\n");
            }
            if (gone || over) {
                watcher.end();
            }
            return gone || over;
        }));
        byOrder.values().removeIf(Queue::isEmpty);
    }
}
