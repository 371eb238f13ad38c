package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.menhu.portal.gateway.model.NotificationFault;
import org.menhu.portal.gateway.model.Notified;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.payment.model.DifferenceKind;
import org.menhu.portal.payment.model.NotificationOutcome;
import org.menhu.portal.payment.model.ReceivedNotification;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Sha256;

/** Keeps each message of a provider with what became of it, in the transaction that books it. */
@Stateless
@Guarded
@Permitted(Permission.PAYMENT_MANAGE)
public class NotificationRecordService {

    private static final Duration KEPT = Duration.ofDays(90); // refused ones; anybody can send them

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PaymentBookService book;

    @Inject
    private DifferenceService differences;

    @Inject
    private Clock clock;

    /** Those that were not believed, the newest first. */
    public List<ReceivedNotification> refused(int most) {
        return entities.createNamedQuery(ReceivedNotification.NEWEST, ReceivedNotification.class)
                .setParameter("outcome", NotificationOutcome.REFUSED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets refused ones of long ago. */
    public void forget() {
        entities.createNamedQuery(ReceivedNotification.FORGET_REFUSED)
                .setParameter("refused", NotificationOutcome.REFUSED)
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** Books a message that is believed, once. */
    public NotificationOutcome take(Provider provider, Notified notified) {
        var trade = notified.trade();
        if (!notified.ours()) {
            return foreign(provider, notified);
        }
        var outcome = book.take(provider, trade); // waits for a copy that is being booked
        if (isKnown(provider, notified.id())) {
            return NotificationOutcome.KNOWN;
        }
        var reason = outcome == NotificationOutcome.PARKED ? outcome.name() : null;
        keep(ReceivedNotification.believed(provider, outcome, reason, clock.instant())
                .about(notified.id(), trade.orderNo()));
        return outcome;
    }

    /** Keeps why a message is not believed. */
    @Permitted(Permission.VISIT)
    public void refuse(RawNotification raw, NotificationFault fault) {
        entities.persist(
                ReceivedNotification.refused(raw.provider(), fault.name(), Sha256.hex(raw.body()), clock.instant()));
    }

    private NotificationOutcome foreign(Provider provider, Notified notified) {
        if (isKnown(provider, notified.id())) {
            return NotificationOutcome.KNOWN;
        }
        differences.park(provider, notified.trade(), DifferenceKind.OTHER_MERCHANT);
        keep(ReceivedNotification.believed(
                        provider, NotificationOutcome.PARKED, DifferenceKind.OTHER_MERCHANT.name(), clock.instant())
                .about(notified.id(), notified.trade().orderNo()));
        return NotificationOutcome.PARKED;
    }

    private boolean isKnown(Provider provider, String messageNo) {
        return entities.createNamedQuery(ReceivedNotification.COUNT_OF, Long.class)
                        .setParameter("provider", provider)
                        .setParameter("messageNo", messageNo)
                        .getSingleResult()
                > 0;
    }

    private void keep(ReceivedNotification notification) {
        entities.persist(notification);
        entities.flush(); // the database refuses a second of its number here
    }
}
