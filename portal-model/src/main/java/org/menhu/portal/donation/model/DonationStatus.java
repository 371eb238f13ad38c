package org.menhu.portal.donation.model;

/** Whether a gift's name and message may be shown. */
public enum DonationStatus {
    WAITING,
    APPROVED,
    REJECTED
}
