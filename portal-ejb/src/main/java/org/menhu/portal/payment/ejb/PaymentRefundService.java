package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.payment.model.Refund;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/** Decides to give money back. The provider is asked afterwards, again and again until it answers. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.PAYMENT_MANAGE)
public class PaymentRefundService {

    private static final int NUMBER = 26; // characters

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Notes that so much of the order is to be given back.
     *
     * @param fen part or all of what is left of the payment
     * @return the number of the refund, for {@link PaymentSettlementService#settle}
     * @throws NotFoundException when there is no such order
     * @throws BusinessException {@code payment.noRefund} when it was not paid or less is left, {@code payment.notNow} while
     *     another refund of it is under way
     */
    public String ask(long orderId, long fen, String reason) {
        var order = entities.find(PaymentOrder.class, orderId, LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new NotFoundException();
        }
        order.askRefund(fen);
        var refund = new Refund(order, number(), fen, reason.strip());
        var by = caller.accountId().map(id -> entities.getReference(Account.class, id));
        refund.asked(by.orElse(null), clock.instant());
        entities.persist(refund);
        return refund.getRefundNo();
    }

    private static String number() {
        return "REFUND" + SecretToken.random().value().replaceAll("[_-]", "0").substring(0, NUMBER);
    }
}
