package org.menhu.portal.donation.model;

import org.menhu.portal.shared.model.BusinessException;

/** What was uploaded is not the payment code that belongs in the slot. */
public class CodeRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public CodeRefusedException(Refusal refusal) {
        super("donation.refused." + refusal);
        this.refusal = refusal;
    }

    public Refusal getRefusal() {
        return refusal;
    }
}
