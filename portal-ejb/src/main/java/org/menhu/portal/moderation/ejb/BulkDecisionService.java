package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.moderation.model.ItemStatus;
import org.menhu.portal.moderation.model.Outcome;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/**
 * Decides on many texts alike: all of them or none. Each decision is made by {@link DecisionService} and leaves a line of its
 * own in the record. What others have decided or claimed meanwhile stays as it is.
 */
@Stateless
@Guarded
@Permitted(Permission.QUEUE_WORK)
public class BulkDecisionService {

    /** Of one wave at a time: a transaction of some seconds. What is left of it is shown again. */
    public static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DecisionService decisions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @return the ids of the decisions made, by which they can be undone */
    public List<Long> decide(Collection<Long> itemIds, Verdict verdict) {
        var moderator =
                caller.accountId().map(id -> entities.find(Account.class, id)).orElse(null);
        return itemIds.stream()
                .sorted() // everybody locks in the same order, so nobody waits in a circle
                .limit(MOST)
                .filter(id -> isDecidable(id, moderator))
                .map(id -> decide(id, verdict))
                .toList();
    }

    /**
     * Decides on all waiting texts that say the same as this one, at most {@link #MOST} of them; not on appeals.
     *
     * @return as {@link #decide} does
     * @throws NotFoundException when there is no such item
     */
    public List<Long> decideWave(long itemId, Verdict verdict) {
        var head = entities.find(QueueItem.class, itemId);
        if (head == null) {
            throw new NotFoundException();
        }
        var wave = entities.createNamedQuery(QueueItem.WAVE, Long.class)
                .setParameter("waiting", ItemStatus.WAITING)
                .setParameter("fingerprint", head.getText().getFingerprint())
                .setMaxResults(MOST)
                .getResultList();
        return decide(wave, verdict);
    }

    /** Undoes decisions of the caller's, as {@link DecisionService#undo} does with each. */
    public void undo(Collection<Long> decisionIds) {
        decisionIds.stream().sorted().forEach(decisions::undo);
    }

    private boolean isDecidable(long itemId, Account moderator) {
        var item = entities.find(QueueItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        return item != null
                && caller.may(item.getText().getKind().permission())
                && item.isDecidableBy(moderator, clock.instant());
    }

    private long decide(long itemId, Verdict verdict) {
        return verdict.outcome() == Outcome.APPROVED
                ? decisions.approve(itemId)
                : decisions.reject(itemId, verdict.reason(), verdict.note());
    }
}
