package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Shares the queue out among moderators, so that no two of them read the same text. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.QUEUE_WORK)
public class ClaimService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Claims what nobody else has claimed or decided, for the time of a {@link QueueItem#LEASE}.
     *
     * @return how many the caller has now
     */
    public int claim(Collection<Long> itemIds) {
        var moderator = moderator();
        var now = clock.instant();
        var free = locked(itemIds)
                .filter(item -> item.isDecidableBy(moderator, now))
                .toList();
        free.forEach(item -> item.claim(moderator, now));
        return free.size();
    }

    /** Gives back what the caller has claimed. */
    public void release(Collection<Long> itemIds) {
        var moderator = moderator();
        locked(itemIds).forEach(item -> item.release(moderator));
    }

    private Stream<QueueItem> locked(Collection<Long> itemIds) {
        return itemIds.stream()
                .sorted() // as in bulk decisions: nobody waits in a circle
                .map(id -> entities.find(QueueItem.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .filter(item -> caller.may(item.getText().getKind().permission()));
    }

    private Account moderator() {
        return entities.find(Account.class, caller.accountId().orElseThrow());
    }
}
