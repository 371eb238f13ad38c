package org.menhu.portal.screening.model;

import java.util.List;

/**
 * A replay of the draft over texts of the past: how far it has come and what it has found.
 *
 * @param stricter how many texts the draft would hold, mask or reject that the rules in force judge more mildly
 * @param milder how many it would judge more mildly
 * @param samples the latest of both
 */
public record ReplayState(Phase phase, long total, long done, long stricter, long milder, List<Sample> samples) {

    public static final ReplayState NONE = new ReplayState(Phase.NONE, 0, 0, 0, 0, List.of());

    public enum Phase {
        NONE,
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /** A text that the draft judges in another way. */
    public record Sample(JudgedOutcome before, JudgedOutcome after, String name, List<MarkedPiece> body) {

        public boolean isStricter() {
            return after.compareTo(before) > 0;
        }
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100 * done / total);
    }
}
