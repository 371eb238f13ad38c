package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.Trade.TradeRefund;
import org.menhu.portal.payment.model.DifferenceKind;
import org.menhu.portal.payment.model.LedgerEntry;
import org.menhu.portal.payment.model.NotificationOutcome;
import org.menhu.portal.payment.model.OrderNews;
import org.menhu.portal.payment.model.OrderPaid;
import org.menhu.portal.payment.model.OrderRefunded;
import org.menhu.portal.payment.model.OrderStatus;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.payment.model.Refund;
import org.menhu.portal.payment.model.RefundStatus;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/**
 * The books. Whatever is learned of an order, by notification, query or refund, is booked here: under a lock on the order,
 * the line of the ledger and the order's new state in one transaction, and once however often it is learned.
 */
@Stateless
@Guarded
@Permitted(Permission.PAYMENT_MANAGE)
public class PaymentBookService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DifferenceService differences;

    @Inject
    private Event<OrderNews> news;

    @Inject
    private Clock clock;

    /** @throws NotFoundException when there is no such order */
    @Permitted(Permission.VISIT)
    public PaymentOrder order(String orderNo) {
        return find(orderNo).orElseThrow(NotFoundException::new);
    }

    /** The provider has taken the order. */
    @Permitted(Permission.VISIT)
    public void present(String orderNo, String code) {
        lock(order(orderNo)).present(code);
    }

    /** Nothing more is expected of the order; no effect when it was paid meanwhile. */
    public void close(String orderNo) {
        lock(order(orderNo)).close();
    }

    /**
     * Books what a provider says.
     *
     * @param trade by a provider who has proved to be the one named
     * @return whether it moved the order on, said nothing new, or does not fit and waits for somebody to look
     */
    public NotificationOutcome take(Provider provider, Trade trade) {
        var found = find(trade.orderNo()).filter(order -> order.getProvider() == provider);
        if (found.isEmpty()) {
            return trade.isPaid() ? park(provider, trade, DifferenceKind.PAID_NOT_RECORDED) : NotificationOutcome.KNOWN;
        }
        var order = lock(found.get());
        var doubt = order.doubt(trade);
        if (doubt != null) {
            return park(provider, trade, doubt);
        }
        if (trade.state() == Trade.State.CLOSED) {
            order.close();
        }
        var moved = trade.isPaid() && bookPayment(order, trade);
        return trade.refund() == null ? outcome(moved) : takeRefund(order, trade, moved);
    }

    /** A refund whose end is not known, with its order. @throws NotFoundException when there is none of this number */
    public Refund askedRefund(String refundNo) {
        var refund = refund(refundNo).orElseThrow(NotFoundException::new);
        refund.askAgain(clock.instant());
        return refund;
    }

    /** The provider has given back what we asked for, or never will. */
    public void endRefund(String refundNo, boolean done) {
        var refund = refund(refundNo).orElseThrow(NotFoundException::new);
        var order = lock(refund.getOrder());
        entities.refresh(refund);
        if (refund.getStatus() != RefundStatus.ASKED) {
            return;
        }
        if (done) {
            bookRefund(order, refundNo, refund.getAmount());
        } else {
            refund.end(RefundStatus.REFUSED);
            order.refuseRefund();
        }
    }

    private boolean bookPayment(PaymentOrder order, Trade trade) {
        if (!order.pay(trade, clock.instant())) {
            return false;
        }
        entities.persist(LedgerEntry.payment(order, trade.at(), clock.instant()));
        news.fire(new OrderPaid(order.getId(), order.getOrderNo()));
        return true;
    }

    private NotificationOutcome takeRefund(PaymentOrder order, Trade trade, boolean moved) {
        var refund = trade.refund();
        var amount = amount(order, refund);
        if (amount == 0 || isBooked(order.getProvider(), refund.refundNo())) {
            return outcome(moved);
        }
        return bookRefund(order, refund.refundNo(), amount)
                ? NotificationOutcome.BOOKED
                : park(order.getProvider(), trade, DifferenceKind.REFUND_DIFFERS);
    }

    /** Of one of our refunds we know the amount; another is what the provider's sum goes beyond what we have booked. */
    private long amount(PaymentOrder order, TradeRefund told) {
        var known = refund(told.refundNo());
        if (known.isPresent()) {
            return known.get().getAmount();
        }
        if (!told.inAll()) {
            return told.amount();
        }
        var waitsForOurs = order.getStatus() == OrderStatus.REFUNDING;
        return waitsForOurs ? 0 : Math.max(0, told.amount() - order.getRefunded());
    }

    private boolean bookRefund(PaymentOrder order, String refundNo, long amount) {
        if (!order.refund(amount)) {
            return false;
        }
        entities.persist(LedgerEntry.refund(order, refundNo, amount, clock.instant()));
        refund(refundNo).ifPresent(refund -> refund.end(RefundStatus.DONE));
        news.fire(new OrderRefunded(order.getId()));
        return true;
    }

    private boolean isBooked(Provider provider, String entryNo) {
        return entities.createNamedQuery(LedgerEntry.COUNT_OF, Long.class)
                        .setParameter("provider", provider)
                        .setParameter("entryNo", entryNo)
                        .getSingleResult()
                > 0;
    }

    private NotificationOutcome park(Provider provider, Trade trade, DifferenceKind doubt) {
        differences.park(provider, trade, doubt);
        return NotificationOutcome.PARKED;
    }

    private static NotificationOutcome outcome(boolean moved) {
        return moved ? NotificationOutcome.BOOKED : NotificationOutcome.KNOWN;
    }

    private Optional<PaymentOrder> find(String orderNo) {
        return entities.createNamedQuery(PaymentOrder.OF_NO, PaymentOrder.class)
                .setParameter("orderNo", orderNo)
                .getResultStream()
                .findFirst();
    }

    private Optional<Refund> refund(String refundNo) {
        return entities.createNamedQuery(Refund.OF_NO, Refund.class)
                .setParameter("refundNo", refundNo)
                .getResultStream()
                .findFirst();
    }

    /** From here to the end of the transaction nobody else changes the order; what it was before is read again. */
    private PaymentOrder lock(PaymentOrder order) {
        entities.refresh(order, LockModeType.PESSIMISTIC_WRITE);
        return order;
    }
}
