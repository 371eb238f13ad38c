package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.RefundAnswer;
import org.menhu.portal.payment.model.OrderStatus;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.payment.model.Refund;
import org.menhu.portal.payment.model.RefundStatus;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Asks providers how things stand, for what no message has told: the cure for lost ones and for crashes in between. */
@Stateless
@Guarded
@Permitted(Permission.PAYMENT_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentSettlementService {

    private static final int AT_ONCE = 50; // a run asks no more, so that it ends before the next begins

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private GatewayService gateway;

    @Inject
    private PaymentBookService book;

    @Inject
    private Clock clock;

    /** Takes the orders whose providers are to be asked now. Until their next turn nobody else gets them, another node neither. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PaymentOrder> claim() {
        var now = clock.instant();
        var due = entities.createNamedQuery(PaymentOrder.DUE, PaymentOrder.class)
                .setParameter("statuses", Set.of(OrderStatus.CREATED, OrderStatus.PAYING))
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
        due.forEach(order -> order.askAgain(now));
        return due;
    }

    /** The refunds whose providers have not said how they ended. */
    public List<String> unanswered() {
        return entities.createNamedQuery(Refund.UNANSWERED, String.class)
                .setParameter("status", RefundStatus.ASKED)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Asks after an order, books what has come, and closes it when its time is over and nothing has. */
    public void heal(String orderNo) {
        heal(book.order(orderNo));
    }

    /** The same for one that was {@link #claim() claimed}, without reading it again. */
    public void heal(PaymentOrder order) {
        var trade = gateway.query(order.getProvider(), order.getOrderNo());
        if (trade.isNews()) {
            book.take(order.getProvider(), trade);
        } else if (order.isExpired(clock.instant())) {
            close(order);
        }
    }

    /** Takes the order off the provider's hands; money that is on its way is still taken. */
    public void close(String orderNo) {
        close(book.order(orderNo));
    }

    /** Has the money given back; the same number gives it back once. @throws ProviderSilentException to be asked again */
    public void settle(String refundNo) {
        var refund = book.askedRefund(refundNo);
        var order = refund.getOrder();
        var answer = gateway.refund(order.getProvider(), order.toRefund(refund));
        if (answer != RefundAnswer.UNDER_WAY) {
            book.endRefund(refundNo, answer == RefundAnswer.DONE);
        }
    }

    private void close(PaymentOrder order) {
        gateway.close(order.getProvider(), order.getOrderNo());
        book.close(order.getOrderNo());
    }
}
