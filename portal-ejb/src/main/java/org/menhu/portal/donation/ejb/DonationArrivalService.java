package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.DonationQueries;
import org.menhu.portal.donation.model.WallChanged;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Brings gifts on their way to the wall once their money has come. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class DonationArrivalService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DonationTextService texts;

    @Inject
    private Event<PublicChange> changes;

    /** The ids of the orders that were paid since and whose gifts nobody has noticed. */
    public List<Long> unnoticed(Instant since) {
        return entities.createNamedQuery(DonationQueries.UNNOTICED, Long.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** The order is paid, in another transaction, as no message may undo a payment. Told again it changes nothing. */
    public void arrive(long orderId) {
        var donation = entities.createNamedQuery(DonationQueries.OF_ORDER, Donation.class)
                .setParameter("orderId", orderId)
                .getSingleResult();
        entities.refresh(donation, LockModeType.PESSIMISTIC_WRITE);
        if (donation.come(donation.getOrder().getPaidAt())) {
            texts.submit(donation);
            changes.fire(WallChanged.by(donation));
        }
    }
}
