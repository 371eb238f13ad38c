package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.payment.model.LedgerEntry;
import org.menhu.portal.payment.model.ManagedOrder;
import org.menhu.portal.payment.model.OrderFilter;
import org.menhu.portal.payment.model.OrderStatus;
import org.menhu.portal.payment.model.PaymentQueries;
import org.menhu.portal.payment.model.PaymentSums;
import org.menhu.portal.payment.model.StatementLine;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.LikePattern;
import org.menhu.portal.shared.model.Permission;

/** What the treasurer looks at. */
@Stateless
@Guarded
@Permitted(Permission.PAYMENT_MANAGE)
public class PaymentReadingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SettingReadingService settings;

    /** A stretch of the orders, the newest first. */
    public List<ManagedOrder> orders(OrderFilter filter, int first, int size) {
        return filtered(PaymentQueries.ORDERS, ManagedOrder.class, filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(OrderFilter filter) {
        return filtered(PaymentQueries.COUNT_ORDERS, Long.class, filter).getSingleResult();
    }

    /** The lines of the ledger that were booked from the first to the last day, both of the site's calendar; the newest first. */
    public List<StatementLine> statement(LocalDate from, LocalDate to) {
        return entities.createNamedQuery(LedgerEntry.STATEMENT, StatementLine.class)
                .setParameter("begin", begin(from))
                .setParameter("end", begin(to.plusDays(1)))
                .getResultList();
    }

    /** Whether ledger and orders tell the same sum; they must. PostgreSQL adds whole numbers up to a decimal one. */
    public PaymentSums sums() {
        var ledger = entities.createNamedQuery(LedgerEntry.MONEY, Number.class).getSingleResult();
        var orders =
                entities.createNamedQuery(PaymentQueries.MONEY, Number.class).getSingleResult();
        return new PaymentSums(new Money(ledger.longValue()), new Money(orders.longValue()));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(settings.site().zone()).toInstant();
    }

    private <T> TypedQuery<T> filtered(String name, Class<T> type, OrderFilter filter) {
        return entities.createNamedQuery(name, type)
                .setParameter("any", filter.status() == null)
                .setParameter("orderStatus", filter.status() == null ? OrderStatus.PAID : filter.status())
                .setParameter("words", LikePattern.containing(filter.words()));
    }
}
