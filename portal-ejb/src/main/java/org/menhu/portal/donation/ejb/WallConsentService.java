package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.DonationQueries;
import org.menhu.portal.donation.model.WallChanged;
import org.menhu.portal.moderation.ejb.AppealService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Lets a giver think again about what he wanted to be shown. He is known by the number of his order, which nobody guesses. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class WallConsentService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AppealService appeals;

    @Inject
    private DonationTextService texts;

    @Inject
    private Event<PublicChange> changes;

    /** Takes the line off the wall and forgets name and message. @throws NotFoundException when there is no such order */
    public void withdraw(String orderNo) {
        var donation = lock(orderNo);
        donation.withdraw();
        changes.fire(WallChanged.by(donation));
    }

    /**
     * Asks for a second judgement on a name and message that were rejected.
     *
     * @param words why they should be shown
     * @throws NotFoundException when there is no such order, or nothing is to be shown of it
     * @throws BusinessException {@code moderation.notAppealable} when it was not rejected, or an appeal was made already
     */
    public void appeal(String orderNo, String words) {
        var donation = lock(orderNo);
        if (!donation.hasWords()) {
            throw new NotFoundException();
        }
        appeals.appeal(texts.text(donation), words);
    }

    private Donation lock(String orderNo) {
        var donation = entities.createNamedQuery(DonationQueries.OF_ORDER_NO, Donation.class)
                .setParameter("orderNo", orderNo)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        entities.refresh(donation, LockModeType.PESSIMISTIC_WRITE);
        return donation;
    }
}
