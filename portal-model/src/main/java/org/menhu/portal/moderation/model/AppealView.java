package org.menhu.portal.moderation.model;

import java.time.Instant;

/**
 * What a writer says for his rejected text, for who decides anew.
 *
 * @param decidedBy who has rejected it; null for the portal itself
 */
public record AppealView(Long itemId, String words, Instant dueAt, RejectReason reason, String note, String decidedBy) {

    /** Whether the writer was promised an answer by now. */
    public boolean isOverdue(Instant now) {
        return now.isAfter(dueAt);
    }
}
