package org.menhu.portal.moderation.model;

import org.menhu.portal.shared.model.BusinessException;

/**
 * What is decided and why.
 *
 * @param reason null for an approval, never for a rejection
 * @param note what the moderator adds in his own words, or null
 */
public record Verdict(Outcome outcome, RejectReason reason, String note) {

    public static final Verdict APPROVED = new Verdict(Outcome.APPROVED, null, null);

    /** @throws BusinessException when a rejection says not why */
    public Verdict {
        note = note == null || note.isBlank() ? null : note.strip();
        if (outcome == Outcome.REJECTED && reason == null) {
            throw new BusinessException("moderation.reasonMissing");
        }
        if (reason == RejectReason.OTHER && note == null) {
            throw new BusinessException("moderation.noteMissing");
        }
    }

    public static Verdict rejected(RejectReason reason, String note) {
        return new Verdict(Outcome.REJECTED, reason, note);
    }
}
