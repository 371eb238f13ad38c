package org.menhu.portal.audit.ejb;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.menhu.portal.audit.model.AuditChain;
import org.menhu.portal.audit.model.AuditEntry;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Writes lines into the record; each waits until the one before it is committed. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class AuditTrailService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private CurrentAct current;

    /** Adds to the line of the act at hand what its name does not tell, in few words that nobody has typed. */
    public void note(String what) {
        current.note(what);
    }

    /** Records what was done in the same transaction: either both stay or neither. */
    public void record(AuditEntry.Actor actor, AuditEntry.Act act) {
        entities.flush(); // what the database refuses was not done
        var chain = entities.find(AuditChain.class, AuditChain.ID, LockModeType.PESSIMISTIC_WRITE);
        var entry = new AuditEntry(clock.instant(), actor, act, chain.getLastHash());
        entities.persist(entry);
        chain.append(entry);
        entities.flush();
    }

    /**
     * Records what was not done, in a transaction of its own and a little later: the one at hand will be rolled back, and may
     * hold the chain until then.
     */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordFailure(AuditEntry.Actor actor, AuditEntry.Act act) {
        record(actor, act);
    }
}
