package org.menhu.portal.donation.model;

/** The named queries over gifts. */
public final class DonationQueries {

    public static final String OF_ORDER = "Donation.ofOrder";
    public static final String OF_ORDER_NO = "Donation.ofOrderNo";
    public static final String TITLE = "Donation.title";

    private DonationQueries() {}
}
