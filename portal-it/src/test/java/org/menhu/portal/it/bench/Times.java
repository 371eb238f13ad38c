package org.menhu.portal.it.bench;

import java.util.ArrayList;
import java.util.List;

/** How long somebody waits for the same thing, again and again. */
final class Times {

    private static final int WARM_ROUNDS = 10; // until the compiler has done most of its work
    private static final int ROUNDS = 20;

    private final List<Double> millis = new ArrayList<>();

    /** What he does. */
    interface Request {
        void run() throws Exception;
    }

    /** Where times are reported. */
    static Section section() {
        return new Section("ms", "first", "middle", "slowest of " + ROUNDS);
    }

    /** Whether there are enough. */
    boolean isOver() {
        return millis.size() >= 1 + WARM_ROUNDS + ROUNDS;
    }

    int rounds() {
        return millis.size();
    }

    void take(Request request) throws Exception {
        var began = System.nanoTime();
        request.run();
        millis.add((System.nanoTime() - began) / 1e6);
    }

    /** Does one thing as often as it takes. */
    static Times of(Request request) throws Exception {
        var times = new Times();
        while (!times.isOver()) {
            times.take(request);
        }
        return times;
    }

    /** @param target milliseconds, which the middle of those after the warm-up shall keep */
    void report(Section section, String what, double target) {
        var warm =
                millis.subList(1 + WARM_ROUNDS, millis.size()).stream().sorted().toList();
        var middle = warm.get(warm.size() / 2);
        section.row(what, millis.getFirst(), middle, warm.getLast());
        section.atMost(what, middle, target, " ms");
    }
}
