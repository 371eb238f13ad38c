package org.menhu.portal.donation.ejb;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.WallChanged;
import org.menhu.portal.moderation.model.TextOwner;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Puts lines on the wall or takes them off, as moderators have decided. */
@Stateless
@LocalBean
@Local(TextOwner.class)
@Guarded
@Permitted(Permission.COMMENT_MODERATE)
public class DonationStandingService implements TextOwner {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<PublicChange> changes;

    @Override
    @Permitted(Permission.VISIT)
    public TextKind kind() {
        return TextKind.DONATION;
    }

    /** One that its giver has withdrawn meanwhile stays off the wall whatever is decided. */
    @Override
    public void stand(long donationId, TextStatus status, Verdict verdict) {
        var donation = entities.find(Donation.class, donationId, LockModeType.PESSIMISTIC_WRITE);
        donation.stand(status);
        changes.fire(WallChanged.by(donation));
    }
}
