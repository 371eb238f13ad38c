package org.menhu.portal.transfer.ejb;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** Spreads the readings of an article over its days as readers come: most in the first days, then fewer and fewer. */
final class SampleViews {

    /** Days on which a text is still passed on, and after which it is only found. */
    private static final double FRESH_DAYS = 6;

    /** The share of a day's readers, against the first day's, whom it keeps for good. */
    private static final double LASTING = 0.03;

    private SampleViews() {}

    /** The readings by day from the first to the last, together as many as there are; days without any are left out. */
    static SortedMap<LocalDate, Long> byDay(long views, LocalDate first, LocalDate last) {
        var days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        var whole = readersUntil(days);
        var spread = new TreeMap<LocalDate, Long>();
        var before = 0L;
        for (var day = 0; day < days; day++) {
            var until = Math.round(views * readersUntil(day + 1) / whole);
            if (until > before) {
                spread.put(first.plusDays(day), until - before);
            }
            before = until;
        }
        return spread;
    }

    private static double readersUntil(int days) {
        return FRESH_DAYS * (1 - Math.exp(-days / FRESH_DAYS)) + LASTING * days;
    }
}
