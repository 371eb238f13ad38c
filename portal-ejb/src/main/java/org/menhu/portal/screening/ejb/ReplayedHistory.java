package org.menhu.portal.screening.ejb;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What had come in before a text of the past, while texts are judged again in the order in which they came. */
final class ReplayedHistory implements History {

    private static final Duration LONGEST = Duration.ofDays(7); // no rule looks further back

    private final Map<String, Deque<Instant>> times = new HashMap<>();
    private Instant now = Instant.EPOCH;

    void moveTo(Instant at) {
        now = at;
    }

    /** Notes the text that was judged last. */
    void add(ReadText text) {
        note(text.sent().writer().key());
        note(text.fingerprint());
    }

    private void note(String key) {
        var known = times.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!known.isEmpty() && known.peekFirst().isBefore(now.minus(LONGEST))) {
            known.removeFirst();
        }
        known.addLast(now);
    }

    @Override
    public long sentBy(String writerKey, Duration within) {
        return count(writerKey, within);
    }

    @Override
    public long same(String fingerprint, Duration within) {
        return count(fingerprint, within);
    }

    private long count(String key, Duration within) {
        var since = now.minus(within);
        return times.getOrDefault(key, new ArrayDeque<>()).stream()
                .filter(time -> time.isAfter(since))
                .count();
    }
}
