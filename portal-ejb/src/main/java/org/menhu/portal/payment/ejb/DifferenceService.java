package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.payment.model.Difference;
import org.menhu.portal.payment.model.Difference.Sides;
import org.menhu.portal.payment.model.DifferenceKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** What does not add up, as tasks. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.PAYMENT_MANAGE)
public class DifferenceService {

    private static final int MOST = 500; // of a list; more is a sign of something else

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NoticeService notices;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The newest first, and at most 500. */
    @ReadOnly
    public List<Difference> list(boolean open) {
        return entities.createNamedQuery(Difference.LIST, Difference.class)
                .setParameter("open", open)
                .setMaxResults(MOST)
                .getResultList();
    }

    @ReadOnly
    public long countOpen() {
        return entities.createNamedQuery(Difference.COUNT_OPEN, Long.class).getSingleResult();
    }

    /**
     * Ends the task.
     *
     * @throws NotFoundException when there is none of this id
     * @throws BusinessException {@code payment.reasonMissing}, or {@code payment.closedAlready}
     */
    public void close(long id, String reason) {
        var difference = entities.find(Difference.class, id);
        if (difference == null) {
            throw new NotFoundException();
        }
        var by = caller.accountId().map(account -> entities.getReference(Account.class, account));
        difference.close(reason, by.orElse(null), clock.instant());
    }

    /** A genuine message that does not fit what we know. */
    public void park(Provider provider, Trade trade, DifferenceKind kind) {
        find(
                provider,
                kind,
                new Sides(
                        trade.transactionId() == null ? trade.orderNo() : trade.transactionId(),
                        trade.orderNo(),
                        null,
                        trade.total()));
    }

    /** Notes it once, however often it is found, and tells the treasurers. @return whether it is new */
    public boolean find(Provider provider, DifferenceKind kind, Sides sides) {
        var known = entities.createNamedQuery(Difference.OF, Difference.class)
                .setParameter("provider", provider)
                .setParameter("kind", kind)
                .setParameter("entryNo", sides.entryNo())
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            return false;
        }
        var difference = new Difference(provider, kind, sides, clock.instant());
        entities.persist(difference);
        entities.flush();
        notices.tell(
                notices.holders(Permission.PAYMENT_MANAGE),
                NewNotice.of("payment.notice.difference", "/admin/reconciliation"));
        return true;
    }
}
