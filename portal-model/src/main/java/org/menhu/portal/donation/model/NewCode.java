package org.menhu.portal.donation.model;

import java.time.LocalDate;
import org.menhu.portal.donation.model.DonationCode.Payee;

/** A code as confirmed by whom it belongs to. @param expiresOn the last day on which the wallet takes it, or null */
public record NewCode(Payee payee, CodePreview read, String payeeName, LocalDate expiresOn) {}
