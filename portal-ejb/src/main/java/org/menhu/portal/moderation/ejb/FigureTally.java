package org.menhu.portal.moderation.ejb;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.Map;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.Outcome;
import org.menhu.portal.moderation.model.QuarterFigures;
import org.menhu.portal.moderation.model.RejectReason;

/** Adds up the counted rows of a quarter. */
final class FigureTally {

    private final Map<Lane, Long> received = new EnumMap<>(Lane.class);
    private final Map<RejectReason, Long> rejected = new EnumMap<>(RejectReason.class);
    private final Map<Outcome, Long> appeals = new EnumMap<>(Outcome.class);
    private long approved;

    /** @param row lane, number */
    void received(Object... row) {
        received.put((Lane) row[0], (Long) row[1]);
    }

    /** @param row lane, null for decisions older than the queue; outcome; reason, null for an approval; number */
    void decided(Object... row) {
        var number = (long) row[3];
        if (row[0] == Lane.APPEAL) {
            appeals.merge((Outcome) row[1], number, Long::sum);
        } else if (row[1] == Outcome.APPROVED) {
            approved += number;
        } else {
            rejected.merge((RejectReason) row[2], number, Long::sum);
        }
    }

    QuarterFigures of(LocalDate first, Duration medianWait) {
        return new QuarterFigures(
                first.getYear(),
                first.get(IsoFields.QUARTER_OF_YEAR),
                count(Lane.NEW) + count(Lane.HELD) + count(Lane.SHOWN),
                count(Lane.REPORTED),
                approved,
                rejected,
                count(Lane.APPEAL),
                appeals.getOrDefault(Outcome.APPROVED, 0L),
                appeals.getOrDefault(Outcome.REJECTED, 0L),
                medianWait);
    }

    private long count(Lane lane) {
        return received.getOrDefault(lane, 0L);
    }
}
