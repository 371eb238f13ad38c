package org.menhu.portal.payment.ejb;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.SandboxTradePaid;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Brings the sandbox's messages, which need no network, to where those of real providers arrive. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SandboxPostingService {

    @Inject
    private GatewayService gateway;

    @Inject
    private PaymentNotificationService notifications;

    /** A little later, as a message takes its time: the transaction that paid is over, but its thread is still in it. */
    @Asynchronous
    public void deliver(SandboxTradePaid paid) {
        var message = gateway.sandboxNotification(paid);
        for (var copy = 0; copy < paid.copies(); copy++) {
            notifications.receive(message);
        }
    }
}
