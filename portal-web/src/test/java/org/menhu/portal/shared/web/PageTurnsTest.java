package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTurnsTest {

    private static final int LONG = 60_000;

    @Test
    void aFewPagesAreMadeAtTheSameTimeAndTheOthersAfterThem() throws Exception {
        var turns = new PageTurns(2, LONG);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 20)
                    .mapToObj(number -> Executors.callable(() -> make(turns, underWay, most)))
                    .toList());
            assertThat(all).allSatisfy(each -> assertThat(each.get()).isNull());
        }

        assertThat(most.get()).isEqualTo(2);
    }

    private static void make(PageTurns turns, AtomicInteger underWay, AtomicInteger most) {
        try {
            turns.inTurn(() -> {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                pause();
                underWay.decrementAndGet();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverHasWaitedLongEnoughWaitsForNobody() throws Exception {
        var turns = new PageTurns(1, 50);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> {
                turns.inTurn(() -> {
                    begun.countDown();
                    awaits(end);
                });
                return null;
            });
            awaits(begun);
            turns.inTurn(end::countDown); // ends the slow one, which has the only turn
            slow.get();
        }

        assertThat(end.getCount()).isZero();
    }

    @Test
    void aPageThatFailsGivesItsTurnBack() {
        var turns = new PageTurns(1, LONG);

        assertThatThrownBy(() -> turns.inTurn(() -> {
                    throw new IOException("no");
                }))
                .isInstanceOf(IOException.class);

        assertTimeoutPreemptively(Duration.ofMillis(LONG / 2), () -> turns.inTurn(() -> {}));
    }

    private static void awaits(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG, TimeUnit.MILLISECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
