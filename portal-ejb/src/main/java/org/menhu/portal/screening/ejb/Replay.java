package org.menhu.portal.screening.ejb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.menhu.portal.screening.model.Judged;
import org.menhu.portal.screening.model.Judgement;
import org.menhu.portal.screening.model.MarkedPiece;
import org.menhu.portal.screening.model.ReplayState;
import org.menhu.portal.screening.model.ReplayState.Phase;
import org.menhu.portal.screening.model.ReplayState.Sample;
import org.menhu.portal.screening.model.TextPart;

/** Judges texts of the past by two rule books and counts where they differ. For one thread; others may ask how far it is. */
final class Replay {

    private static final int SAMPLES = 30; // of each direction

    private final RuleBook before;
    private final RuleBook after;
    private final long total;
    private final ReplayedHistory history = new ReplayedHistory();
    private final Deque<Sample> stricterSamples = new ArrayDeque<>();
    private final Deque<Sample> milderSamples = new ArrayDeque<>();
    private long done;
    private long stricter;
    private long milder;

    Replay(RuleBook before, RuleBook after, long total) {
        this.before = before;
        this.after = after;
        this.total = total;
    }

    void judge(Judgement past) {
        history.moveTo(past.getJudgedAt());
        var text = ReadText.of(past.getTextKind(), past.getSent().text(), past.getJudgedAt(), history);
        var old = before.judge(text);
        var now = after.judge(text);
        history.add(text);
        done++;
        var change = now.outcome().compareTo(old.outcome());
        if (change > 0) {
            stricter++;
            keep(stricterSamples, text, old, now);
        } else if (change < 0) {
            milder++;
            keep(milderSamples, text, old, now);
        }
    }

    /** The marks are those of the rules that hold more. */
    private static void keep(Deque<Sample> samples, ReadText text, Judged old, Judged now) {
        if (samples.size() == SAMPLES) {
            samples.removeFirst();
        }
        var marking = now.outcome().compareTo(old.outcome()) > 0 ? now : old;
        samples.addLast(new Sample(
                old.outcome(),
                now.outcome(),
                text.sent().name(),
                MarkedPiece.of(text.sent(), TextPart.BODY, marking.hits())));
    }

    ReplayState state(Phase phase) {
        var samples = new ArrayList<Sample>();
        stricterSamples.descendingIterator().forEachRemaining(samples::add);
        milderSamples.descendingIterator().forEachRemaining(samples::add);
        return new ReplayState(phase, total, done, stricter, milder, List.copyOf(samples));
    }
}
