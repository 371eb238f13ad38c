package org.menhu.portal.donation.model;

/** The named queries over gifts. */
public final class DonationQueries {

    public static final String OF_ORDER = "Donation.ofOrder";
    public static final String OF_ORDER_NO = "Donation.ofOrderNo";
    public static final String TITLE = "Donation.title";

    /** The orders that were paid and whose gifts nobody has noticed. */
    public static final String UNNOTICED = "Donation.unnoticed";

    public static final String WALL = "Donation.wall";
    public static final String WALL_OF_ARTICLE = "Donation.wallOfArticle";

    /** The gifts that were entered by hand, the newest first. */
    public static final String OFFLINE = "Donation.offline";

    public static final String COUNT_OFFLINE = "Donation.countOffline";

    static final String SELECT_OFFLINE =
            "select new org.menhu.portal.donation.model.OfflineGift(d.id, d.cameAt, d.giverName, d.message,"
                    + " d.amount, d.amountShown, a.slug) from Donation d left join d.article a"
                    + " where d.order is null order by d.cameAt desc, d.id desc";

    /** The title is that of an article that readers can open, else null. */
    static final String SELECT_WALL =
            "select new org.menhu.portal.donation.model.WallLine(d.id, d.giverName, d.message,"
                    + " d.amountShown, d.amount, o.id, o.refunded, d.cameAt, a.slug, r.title)"
                    + " from Donation d left join d.order o left join d.article a"
                    + " left join Revision r on r.article = a and r.number = a.releasedRevision"
                    + " and a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED"
                    + " where d.status = org.menhu.portal.moderation.model.TextStatus.APPROVED and d.consent = true"
                    + " and d.cameAt >= :begin and d.cameAt <= :at"
                    + " and (o.id is null or o.status <> org.menhu.portal.payment.model.OrderStatus.REFUNDED)";

    static final String BEHIND = " and (d.cameAt < :at or d.id < :id) order by d.cameAt desc, d.id desc";

    private DonationQueries() {}
}
