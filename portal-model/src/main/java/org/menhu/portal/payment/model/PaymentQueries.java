package org.menhu.portal.payment.model;

/** The queries of the treasurer's pages. */
public final class PaymentQueries {

    public static final String ORDERS = "PaymentOrder.managed";
    public static final String COUNT_ORDERS = "PaymentOrder.countManaged";
    public static final String MONEY = "PaymentOrder.money";

    static final String FILTER =
            " where (:any = true or o.status = :orderStatus) and (lower(o.orderNo) like :words escape '!'"
                    + " or lower(o.subject) like :words escape '!' or lower(o.transactionNo) like :words escape '!')";
    static final String SELECT_ORDERS = "select new org.menhu.portal.payment.model.ManagedOrder(o.id, o.orderNo,"
            + " o.provider, o.wallet, o.amount, o.refunded, o.subject, w.displayName, o.status, o.paidLate,"
            + " o.transactionNo, o.createdAt, o.paidAt) from PaymentOrder o left join Account w on w.id = o.payeeId"
            + FILTER + " order by o.createdAt desc, o.id desc";

    static final String SELECT_STATEMENT = "select new org.menhu.portal.payment.model.StatementLine(e.bookedAt, e.kind,"
            + " e.provider, e.entryNo, o.orderNo, o.subject, w.displayName, e.amount)"
            + " from LedgerEntry e, PaymentOrder o left join Account w on w.id = o.payeeId"
            + " where e.order = o and e.bookedAt >= :begin and e.bookedAt < :end order by e.id desc";

    private PaymentQueries() {}
}
