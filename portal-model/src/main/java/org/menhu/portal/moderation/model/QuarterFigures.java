package org.menhu.portal.moderation.model;

import java.time.Duration;
import java.util.Map;

/**
 * What was moderated in a quarter of a year, in numbers that tell nothing of anybody.
 *
 * @param quarter from 1 to 4
 * @param received texts sent
 * @param reported texts of which readers have complained
 * @param approved decisions to show a text, and to keep one that was reported
 * @param rejected decisions to hide a text, by reason; only reasons that were given
 * @param appeals made
 * @param appealsGranted of those decided, the ones after which the text was shown
 * @param medianWait half of the texts that a person decided on had waited less; null when there were none
 */
public record QuarterFigures(
        int year,
        int quarter,
        long received,
        long reported,
        long approved,
        Map<RejectReason, Long> rejected,
        long appeals,
        long appealsGranted,
        long appealsRefused,
        Duration medianWait) {

    public long rejectedInAll() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }
}
