package org.menhu.portal.moderation.model;

import org.menhu.portal.screening.model.TextKind;

/**
 * The feature that texts of one kind belong to. Moderation decides and knows texts alone; what follows from a decision is
 * the owner's to do, in the same transaction, so that either both happen or neither.
 */
public interface TextOwner {

    TextKind kind();

    /**
     * Lets the text stand as it was decided: shows it to everybody or hides it. Also called when a decision is undone, and
     * may ask for what holds already.
     *
     * @param textId as the owner handed it in
     * @param verdict what was decided and why; null when a decision is undone
     */
    void stand(long textId, TextStatus status, Verdict verdict);
}
