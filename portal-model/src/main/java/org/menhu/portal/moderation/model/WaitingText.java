package org.menhu.portal.moderation.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.Cursor;

/**
 * An item of the queue as a moderator sees it.
 *
 * @param keptFromId who may not decide on it; null for nobody
 */
public record WaitingText(
        Long id,
        TextKind kind,
        Long textId,
        Lane lane,
        String body,
        String title,
        String link,
        String answered,
        String writerName,
        Long writerId,
        String writerAddress,
        String fingerprint,
        Instant since,
        Long claimedById,
        String claimedBy,
        Instant claimedUntil,
        Long keptFromId)
        implements Serializable {

    /** Its place in the queue. */
    public Cursor cursor() {
        return new Cursor(since, id);
    }

    /** Whether it may be decided together with others that say the same; an appeal is about one decision alone. */
    public boolean joinsWaves() {
        return lane != Lane.APPEAL;
    }

    /** Whether somebody has claimed it and the lease has not run out. */
    public boolean isClaimed(Instant now) {
        return claimedById != null && now.isBefore(claimedUntil);
    }
}
