package org.menhu.portal.it.database;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.BusinessException;

/** Two threads that set out at the same moment. */
final class Race {

    private Race() {}

    /** What each of them returns, or the key of the reason for which it was refused. */
    static List<Object> of(Callable<Long> first, Callable<Long> second) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = Stream.of(first, second)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return outcome(work);
                    }))
                    .toList();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }

    private static Object outcome(Callable<Long> work) throws Exception {
        try {
            return work.call();
        } catch (BusinessException e) {
            return e.getMessageKey();
        }
    }
}
