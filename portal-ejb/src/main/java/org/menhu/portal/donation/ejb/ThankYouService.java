package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.donation.model.ThankYou;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Lets an author choose what givers read once their money has come. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.DONATION_CODE_OWN)
public class ThankYouService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** The caller's own words, or null when the portal thanks in its own. */
    @ReadOnly
    public String words() {
        return mine().map(ThankYou::getWords).orElse(null);
    }

    /** @param words plain text; blank for the portal's own words */
    public void say(String words) {
        if (words == null || words.isBlank()) {
            mine().ifPresent(entities::remove);
            return;
        }
        var thanks = mine().orElseGet(() -> new ThankYou(
                entities.getReference(Account.class, caller.accountId().orElseThrow())));
        thanks.say(words.strip());
        entities.merge(thanks);
    }

    private Optional<ThankYou> mine() {
        return entities.createNamedQuery(ThankYou.OF, ThankYou.class)
                .setParameter("accountId", caller.accountId().orElse(0L))
                .getResultStream()
                .findFirst();
    }
}
