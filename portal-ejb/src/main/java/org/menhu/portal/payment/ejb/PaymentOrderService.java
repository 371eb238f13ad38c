package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.payment.model.NewOrder;
import org.menhu.portal.payment.model.OrderTicket;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.IntegrityViolation;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/** Lets readers open an order and see how far it is. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class PaymentOrderService {

    private static final long LEAST = 1; // fen
    private static final long MOST = 500_000; // fen; more than anybody gives by accident
    private static final String KEY_FORM = "[A-Za-z0-9_-]{20,64}";
    private static final int NUMBER = 26; // characters, of 6 random bits each

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private GatewayService gateway;

    @Inject
    private PaymentBookService book;

    @Inject
    private Clock clock;

    /**
     * Writes the order down; its payer can be shown nothing yet. The same key gives the same order.
     *
     * @throws BusinessException {@code payment.walletOff} when nobody serves the wallet, {@code payment.amountWrong}
     */
    public OrderTicket begin(NewOrder wanted) {
        if (wanted.key() == null || !wanted.key().matches(KEY_FORM)) {
            throw new BusinessException("payment.again");
        }
        if (wanted.amount() < LEAST || wanted.amount() > MOST) {
            throw new BusinessException("payment.amountWrong");
        }
        var provider = gateway.wallets().get(wanted.wallet());
        if (provider == null) {
            throw new BusinessException("payment.walletOff");
        }
        var known = entities.createNamedQuery(PaymentOrder.OF_KEY, PaymentOrder.class)
                .setParameter("key", wanted.key())
                .getResultStream()
                .findFirst();
        return known.orElseGet(() -> {
                    var order = new PaymentOrder(number(), wanted, provider, clock.instant());
                    keep(order);
                    return order;
                })
                .toTicket();
    }

    /**
     * Announces the order to its provider, which may take seconds, and gives the payer his code.
     *
     * @throws NotFoundException when there is no such order
     * @throws ProviderSilentException when the provider gives no answer; asking again opens no second order
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OrderTicket present(String orderNo) {
        var order = book.order(orderNo);
        if (order.toTicket().code() == null && order.getStatus().isUnfinished()) {
            book.present(orderNo, gateway.create(order.getProvider(), order.toRequest()));
        }
        return book.order(orderNo).toTicket();
    }

    /** @throws NotFoundException when there is no such order */
    public OrderTicket ticket(String orderNo) {
        return book.order(orderNo).toTicket();
    }

    /** The numbers of the orders that were paid lately, whichever node was told. */
    @Permitted(Permission.PAYMENT_MANAGE)
    public List<String> paidSince(Instant since) {
        return entities.createNamedQuery(PaymentOrder.PAID_SINCE, String.class)
                .setParameter("since", since)
                .getResultList();
    }

    private void keep(PaymentOrder order) {
        try {
            entities.persist(order);
            entities.flush();
        } catch (PersistenceException e) {
            // sent twice at the same moment, and the other was first
            throw IntegrityViolation.causes(e) ? new BusinessException("payment.again") : e;
        }
    }

    /** Letters and digits, of which WeChat Pay takes 32. */
    private static String number() {
        return "MENHU" + SecretToken.random().value().replaceAll("[_-]", "0").substring(0, NUMBER);
    }
}
