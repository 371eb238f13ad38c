package org.menhu.portal.moderation.model;

import java.time.Duration;
import java.time.Instant;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.Cursor;

/**
 * A decision as moderators see it, with the text as it was decided on.
 *
 * @param decidedBy null when the portal itself decided
 * @param body null, as the following, for decisions made before there was a queue of items
 */
public record DecisionCard(
        Long id,
        TextKind kind,
        Outcome outcome,
        RejectReason reason,
        String note,
        Long decidedById,
        String decidedBy,
        Instant decidedAt,
        Instant undoneAt,
        Long waitedMs,
        Lane lane,
        String body,
        String title,
        String link,
        String answered,
        String writerName) {

    /** Its place in the list of decisions. */
    public Cursor cursor() {
        return new Cursor(decidedAt, id);
    }

    public boolean undone() {
        return undoneAt != null;
    }

    /** How long the text has waited. */
    public Duration waited() {
        return Duration.ofMillis(waitedMs == null ? 0 : waitedMs);
    }
}
