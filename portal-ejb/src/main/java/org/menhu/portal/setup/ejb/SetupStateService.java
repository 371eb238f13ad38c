package org.menhu.portal.setup.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Tells whether the site is set up. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class SetupStateService {

    /** Asked on every request; once true it stays so. */
    private static final AtomicBoolean DONE = new AtomicBoolean();

    @PersistenceContext
    private EntityManager entities;

    /** A site with an account is set up. */
    public boolean isDone() {
        if (!DONE.get() && entities.createNamedQuery(Account.COUNT, Long.class).getSingleResult() > 0) {
            DONE.set(true);
        }
        return DONE.get();
    }
}
