package org.menhu.portal.donation.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.menhu.portal.shared.model.QrDrawing;

/** A code as its owner sees it. @param reports how many readers could not scan it */
public record KeptCode(Long id, String payeeName, QrDrawing drawing, State state, int reports, Validity validity)
        implements Serializable {

    /** Whether readers see it today, and if not, why. */
    public enum State {
        SHOWN,
        OFF,
        EXPIRED,
        /** Too many readers could not scan it. */
        REPORTED
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
                code.getReports(),
                new Validity(code.getExpiresOn(), by == null ? null : by.getDisplayName(), code.getChangedAt()));
    }

    private static State state(DonationCode code, LocalDate today) {
        if (!code.isEnabled()) {
            return State.OFF;
        }
        if (code.isDoubtful()) {
            return State.REPORTED;
        }
        return code.isShownOn(today) ? State.SHOWN : State.EXPIRED;
    }
}
