package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.ItemStatus;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.Outcome;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.QueuedText;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.TextOwner;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Lets moderators decide on the texts of the queue, one at a time, and think again for half a minute. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.QUEUE_WORK)
public class DecisionService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private NoticeService notices;

    @Inject
    @Any
    private Instance<TextOwner> owners;

    /**
     * Shows the text to everybody. The same decision of the same moderator sent twice is one.
     *
     * @return the id of the decision, by which it can be undone
     * @throws NotFoundException when there is no such item
     * @throws BusinessException {@code moderation.alreadyDecided} when somebody else was quicker, or {@code
     *     moderation.claimed} with the name of whoever has claimed it
     */
    public long approve(long itemId) {
        return decide(itemId, Verdict.APPROVED);
    }

    /**
     * Hides the text from all but its writer, who is told why.
     *
     * @param note the moderator's own words, needed with {@link RejectReason#OTHER}, else null or what he adds
     * @return as {@link #approve} does
     * @throws BusinessException as {@link #approve} does; and {@code moderation.reasonMissing}, {@code
     *     moderation.noteMissing}
     */
    public long reject(long itemId, RejectReason reason, String note) {
        return decide(itemId, Verdict.rejected(reason, note));
    }

    /**
     * Takes a decision of the caller's back: the text stands as before and waits again.
     *
     * @throws NotFoundException when there is no such decision
     * @throws BusinessException {@code moderation.undoNotYours}, or {@code moderation.undoTooLate} after {@link
     *     Decision#UNDO}
     */
    public void undo(long decisionId) {
        var decision = Optional.ofNullable(entities.find(Decision.class, decisionId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.getItem() != null)
                .orElseThrow(NotFoundException::new);
        if (decision.undo(moderator(), clock.instant())) {
            stand(
                    decision.getItem().getText().subject(),
                    decision.getItem().getLane().before(),
                    null);
        }
    }

    private long decide(long itemId, Verdict verdict) {
        var item = lock(itemId);
        var moderator = moderator();
        if (item.getStatus() == ItemStatus.DECIDED) {
            return same(item, verdict, moderator).getId();
        }
        var decision = item.decide(verdict, moderator, clock.instant());
        entities.persist(decision);
        stand(item.getText().subject(), verdict.outcome().status(), verdict);
        if (item.getLane() == Lane.APPEAL) {
            tell(item.getText(), verdict.outcome());
        }
        entities.flush(); // for its id
        return decision.getId();
    }

    /** What was decided before, when it is the very same. */
    private Decision same(QueueItem item, Verdict verdict, Account moderator) {
        return entities.createNamedQuery(Decision.OF_ITEM, Decision.class)
                .setParameter("itemId", item.getId())
                .getResultStream()
                .filter(made -> made.getVerdict().equals(verdict) && Objects.equals(made.getDecidedBy(), moderator))
                .findFirst()
                .orElseThrow(() -> new BusinessException("moderation.alreadyDecided"));
    }

    /** A guest finds the outcome where he has appealed. */
    private void tell(QueuedText text, Outcome outcome) {
        var kind = outcome == Outcome.APPROVED ? "moderation.notice.granted" : "moderation.notice.refused";
        var writer = Stream.ofNullable(text.getWriter()).map(Account::getId).toList();
        notices.tell(writer, NewNotice.of(kind, text.getLink(), text.getTitle()));
    }

    private void stand(Subject text, TextStatus status, Verdict verdict) {
        owners.stream()
                .filter(owner -> owner.kind() == text.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no feature owns texts of the kind " + text.kind()))
                .stand(text.id(), status, verdict);
    }

    /** Two moderators on one text: the second waits here and then finds it decided. */
    private QueueItem lock(long itemId) {
        var item = Optional.ofNullable(entities.find(QueueItem.class, itemId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
        caller.require(item.getText().getKind().permission());
        return item;
    }

    private Account moderator() {
        return caller.accountId().map(id -> entities.find(Account.class, id)).orElse(null);
    }
}
