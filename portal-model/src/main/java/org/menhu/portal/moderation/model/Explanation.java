package org.menhu.portal.moderation.model;

import java.time.Instant;

/**
 * What the writer of a text may know of its judgement.
 *
 * @param verdict what was decided last and why
 * @param byAppeal whether it is what came of an appeal, and so the last word
 * @param answerDue by when a pending appeal will be answered; null when none is pending
 */
public record Explanation(Verdict verdict, boolean byAppeal, Instant answerDue) {

    /** Whether the writer may ask for a second judgement. */
    public boolean appealable() {
        return verdict.outcome() == Outcome.REJECTED && !byAppeal && answerDue == null;
    }
}
