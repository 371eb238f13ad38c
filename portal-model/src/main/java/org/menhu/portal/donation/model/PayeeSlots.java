package org.menhu.portal.donation.model;

import java.io.Serializable;
import java.util.Map;
import org.menhu.portal.gateway.model.Wallet;

/** A payee of the console's list, and his code of each wallet, where he has one. */
public record PayeeSlots(PayeeName name, Map<Wallet, KeptCode> codes) implements Serializable {

    public PayeeSlots {
        codes = Map.copyOf(codes);
    }

    /** Null for an empty slot. */
    public KeptCode code(Wallet wallet) {
        return codes.get(wallet);
    }
}
