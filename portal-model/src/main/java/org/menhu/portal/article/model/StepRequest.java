package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.shared.model.BusinessException;

/**
 * What somebody says when he takes a step.
 *
 * @param revision the number of the text that he has read
 * @param reason in his own words; null when none is given
 * @param at when it shall happen; null for now
 */
public record StepRequest(int revision, String reason, Instant at) implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int MAX_REASON = 500;

    /** @throws BusinessException {@code article.reasonTooLong} */
    public StepRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        if (reason != null && reason.length() > MAX_REASON) {
            throw new BusinessException("article.reasonTooLong", MAX_REASON);
        }
    }

    public static StepRequest of(int revision) {
        return new StepRequest(revision, null, null);
    }

    /** @throws BusinessException {@code article.reasonMissing}, {@code article.timeMissing}, {@code article.timePast} */
    void check(Step step, Instant now) {
        if (step.needsReason() && reason == null) {
            throw new BusinessException("article.reasonMissing");
        }
        if (step.needsTime() && at == null) {
            throw new BusinessException("article.timeMissing");
        }
        if (step.needsTime() && !at.isAfter(now)) {
            throw new BusinessException("article.timePast");
        }
    }
}
