package org.menhu.portal.payment.ejb;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.payment.model.NotificationOutcome;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Takes in what comes to the addresses for providers. Nothing is believed before it is verified, nothing booked twice. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentNotificationService {

    private static final System.Logger LOG = System.getLogger(PaymentNotificationService.class.getName());

    @Inject
    private GatewayService gateway;

    @Inject
    private NotificationRecordService records;

    @Inject
    private Caller caller;

    /** @return what became of it; only a refused one is not to be answered as taken */
    public NotificationOutcome receive(RawNotification raw) {
        try {
            var notified = gateway.verify(raw);
            caller.actAsPortal(); // a provider is no visitor: what it says is booked
            try {
                return records.take(raw.provider(), notified);
            } catch (PersistenceException | EJBException e) {
                return records.take(raw.provider(), notified); // a copy was booked at the same moment: now it is known
            }
        } catch (NotificationRefusedException e) {
            records.refuse(raw, e.getFault());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a notification in the name of {0} was refused: {1}",
                    raw.provider(),
                    e.getFault());
            return NotificationOutcome.REFUSED;
        }
    }
}
