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
        add((System.nanoTime() - began) / 1e6);
    }

    void add(double time) {
        millis.add(time);
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
        var warm = warm();
        section.row(what, millis.getFirst(), middle(warm), warm.getLast());
        section.atMost(what, middle(warm), target, " ms");
    }

    /** @param target milliseconds, which each of those after the warm-up shall keep */
    void reportSlowest(Section section, String what, double target) {
        var warm = warm();
        section.row(what, millis.getFirst(), middle(warm), warm.getLast());
        section.atMost(what + ", slowest", warm.getLast(), target, " ms");
    }

    private List<Double> warm() {
        return millis.subList(1 + WARM_ROUNDS, millis.size()).stream().sorted().toList();
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
