package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.moderation.model.ItemStatus;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.Receipt;
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/**
 * The door by which features hand in the texts of their readers. Whoever hands in texts of a kind also implements {@link
 * org.menhu.portal.moderation.model.TextOwner} for it, which is told what was decided.
 */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class SubmissionService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Puts a text into the queue, in the caller's transaction. The text has been written by its feature and has its id.
     *
     * @param lane {@link Lane#HELD} for what a rule has held; {@link Lane#SHOWN} for what its feature has shown
     *     already, and which is looked at afterwards; else {@link Lane#NEW}
     */
    public Receipt submit(SubmittedText text, Lane lane) {
        var item = queue(text, lane);
        entities.flush(); // the receipt carries its id
        return new Receipt(item.getId(), lane.before());
    }

    /**
     * The same for a text that nobody needs to read, because the rules or the policy of its feature have decided: makes the
     * decision in the portal's own name. What follows is for the feature to do, at once.
     */
    public Receipt settle(SubmittedText text, Verdict verdict) {
        var item = queue(text, Lane.NEW);
        entities.persist(item.decide(verdict, null, clock.instant()));
        entities.flush();
        return new Receipt(item.getId(), verdict.outcome().status());
    }

    /** Whether the text waits for a decision. */
    public boolean isWaiting(Subject text) {
        return waiting(text).findAny().isPresent();
    }

    /** Takes a text out of the queue because nobody asks for a decision any more; no effect when it does not wait. */
    public void takeBack(Subject text) {
        waiting(text).forEach(QueueItem::takeBack);
    }

    /**
     * Takes a text out of the queue because the caller has decided where it is written, and keeps that as his decision; who
     * wrote it himself has merely ceased to ask.
     *
     * @throws BusinessException {@code moderation.claimed} with the name of whoever has claimed it
     */
    public void decided(Subject text, Verdict verdict) {
        var moderator =
                caller.accountId().map(id -> entities.find(Account.class, id)).orElse(null);
        waiting(text).forEach(item -> {
            if (item.isBy(moderator)) {
                item.takeBack();
            } else {
                caller.require(text.kind().permission());
                entities.persist(item.decide(verdict, moderator, clock.instant()));
            }
        });
    }

    private Stream<QueueItem> waiting(Subject text) {
        return entities
                .createNamedQuery(QueueItem.WAITING_OF_TEXT, QueueItem.class)
                .setParameter("waiting", ItemStatus.WAITING)
                .setParameter("kind", text.kind())
                .setParameter("textId", text.id())
                .getResultList()
                .stream();
    }

    private QueueItem queue(SubmittedText text, Lane lane) {
        var writer = Optional.ofNullable(text.writer().accountId())
                .map(id -> entities.getReference(Account.class, id))
                .orElse(null);
        var item = new QueueItem(text, writer, lane, clock.instant());
        entities.persist(item);
        return item;
    }
}
