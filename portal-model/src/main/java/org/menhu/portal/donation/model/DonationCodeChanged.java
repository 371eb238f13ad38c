package org.menhu.portal.donation.model;

import org.menhu.portal.shared.model.PublicChange;

/** A payment code was put in, taken out, shown or hidden. */
public record DonationCodeChanged(PayeeKind payee, Long payeeId) implements PublicChange {}
