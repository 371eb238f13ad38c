package org.menhu.portal.gateway.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.menhu.portal.gateway.model.SandboxMove;
import org.menhu.portal.gateway.model.SandboxTrade;
import org.menhu.portal.gateway.model.SandboxTradePaid;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/** The wallet in which one plays at paying. It does not exist when the sandbox is off. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class SandboxWalletService {

    private static final int NUMBER = 20; // characters of a transaction number

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MerchantKeys merchants;

    @Inject
    private Event<SandboxTradePaid> paid;

    @Inject
    private Clock clock;

    /** @throws NotFoundException when there is no such order, or the sandbox is off */
    public SandboxTrade trade(String orderNo) {
        if (!merchants.isSandboxOn()) {
            throw new NotFoundException();
        }
        return entities.createNamedQuery(SandboxTrade.OF_ORDER, SandboxTrade.class)
                .setParameter("orderNo", orderNo)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Does what a payer might do.
     *
     * @param fen the amount with {@link SandboxMove#PAY_OTHER}, else without meaning
     * @throws NotFoundException as {@link #trade} does
     */
    public void play(String orderNo, SandboxMove move, long fen) {
        var trade = trade(orderNo);
        entities.refresh(trade, LockModeType.PESSIMISTIC_WRITE);
        if (trade.getTransactionNo() != null && move != SandboxMove.PAY_TWICE) {
            return; // a second press of the button
        }
        switch (move) {
            case REFUSE -> {}
            case PAY -> pay(trade, trade.getAsked().fen(), true);
            case PAY_IN_SILENCE -> pay(trade, trade.getAsked().fen(), false);
            case PAY_OTHER -> pay(trade, fen, true);
            case PAY_TWICE -> {
                if (trade.getTransactionNo() == null) {
                    pay(trade, trade.getAsked().fen(), true);
                }
                paid.fire(
                        new SandboxTradePaid(orderNo, number(), trade.getAsked().fen(), 2));
            }
        }
    }

    private void pay(SandboxTrade trade, long fen, boolean tell) {
        trade.pay(number(), fen, clock.instant());
        if (tell) {
            paid.fire(new SandboxTradePaid(trade.getOrderNo(), trade.getTransactionNo(), fen, 1));
        }
    }

    private static String number() {
        return "SANDBOX" + SecretToken.random().value().substring(0, NUMBER);
    }
}
