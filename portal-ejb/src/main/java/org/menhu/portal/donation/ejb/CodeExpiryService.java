package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Reminds owners of payment codes before the last day on which the wallet takes them. */
@Stateless
@Guarded
@Permitted(Permission.DONATION_CODE_ANY)
public class CodeExpiryService {

    /** Long enough for a weekend and for getting another code. */
    static final Period AHEAD = Period.ofDays(7);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DonationRules rules;

    @Inject
    private CodeNews news;

    /** Tells once for each last day; nothing more when it is over, as readers see the code no longer. */
    public void remind() {
        var today = rules.today();
        entities.createNamedQuery(DonationCode.EXPIRING, DonationCode.class)
                .setParameter("today", today)
                .setParameter("until", today.plus(AHEAD))
                .getResultList()
                .forEach(this::remind);
    }

    private void remind(DonationCode code) {
        code.reminded();
        news.tell(code, "donation.notice.codeExpires", code.getPayeeName(), code.getExpiresOn());
    }
}
