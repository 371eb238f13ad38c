package org.menhu.portal.donation.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.menhu.portal.shared.model.QrDrawing;

/** A code as its owner sees it. */
public record KeptCode(Long id, String payeeName, QrDrawing drawing, State state, Validity validity)
        implements Serializable {

    /** Whether readers see it today, and if not, why. */
    public enum State {
        SHOWN,
        OFF,
        EXPIRED
    }

    /** @param until the last day, or null @param changedBy the account's name, or null when it was the portal itself */
    public record Validity(LocalDate until, String changedBy, Instant changedAt) implements Serializable {}

    public static KeptCode of(DonationCode code, QrDrawing drawing, LocalDate today) {
        var by = code.getChangedBy();
        return new KeptCode(
                code.getId(),
                code.getPayeeName(),
                drawing,
                state(code, today),
                new Validity(code.getExpiresOn(), by == null ? null : by.getDisplayName(), code.getChangedAt()));
    }

    private static State state(DonationCode code, LocalDate today) {
        if (!code.isEnabled()) {
            return State.OFF;
        }
        return code.isShownOn(today) ? State.SHOWN : State.EXPIRED;
    }
}
