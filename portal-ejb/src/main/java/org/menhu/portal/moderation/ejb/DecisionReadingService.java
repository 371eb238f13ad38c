package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.moderation.model.Appeal;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.DecisionCard;
import org.menhu.portal.moderation.model.Explanation;
import org.menhu.portal.moderation.model.ItemStatus;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.Outcome;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.TextHistory;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slice;

/** Tells what was decided on texts and why. */
@Stateless
@Guarded
public class DecisionReadingService {

    /** As many as help to judge a text. */
    private static final int HISTORY = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /**
     * All decisions on texts of the kinds on which the caller may decide, undone ones too, the newest first.
     *
     * @param outcome null for any; else those alone that have not been undone
     */
    @Permitted(Permission.QUEUE_WORK)
    public Slice<DecisionCard> newest(Outcome outcome, Cursor from, int size) {
        var query = outcome == null
                ? cards(Decision.NEWEST)
                : cards(Decision.NEWEST_OF_OUTCOME).setParameter("outcome", outcome);
        var read = query.setParameter("kinds", TextKind.decidedBy(caller::may))
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(size + 1) // one more tells whether there are more
                .getResultList();
        return Slice.of(read, size, DecisionCard::cursor);
    }

    /**
     * What was decided before on the text of an item and on its writer.
     *
     * @throws NotFoundException when there is no such item
     */
    @Permitted(Permission.QUEUE_WORK)
    public TextHistory history(long itemId) {
        var item = Optional.ofNullable(entities.find(QueueItem.class, itemId)).orElseThrow(NotFoundException::new);
        var text = item.getText();
        caller.require(text.getKind().permission());
        var ofText = cards(Decision.HISTORY_OF_TEXT)
                .setParameter("kind", text.getKind())
                .setParameter("textId", text.getId());
        var ofWriter = cards(Decision.HISTORY_OF_WRITER)
                .setParameter(
                        "writerId",
                        text.getWriter() == null ? 0L : text.getWriter().getId())
                .setParameter("tokenHash", Objects.requireNonNullElse(text.getWriterTokenHash(), ""))
                .setParameter("kinds", TextKind.decidedBy(caller::may))
                .setParameter("kind", text.getKind())
                .setParameter("textId", text.getId());
        return new TextHistory(
                ofText.setMaxResults(HISTORY).getResultList(),
                ofWriter.setMaxResults(HISTORY).getResultList());
    }

    private TypedQuery<DecisionCard> cards(String query) {
        return entities.createNamedQuery(query, DecisionCard.class);
    }

    /**
     * What the writers of texts of a kind may know, by the texts' ids; nothing of those that nobody has decided on. Whether
     * the caller is the writer is for the feature that owns the texts to say.
     */
    @Permitted(Permission.VISIT)
    public Map<Long, Explanation> explanations(TextKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of(); // an empty list is no legal parameter of "in"
        }
        var pending = pendingAppeals(kind, ids);
        var explanations = new HashMap<Long, Explanation>();
        ofTexts(Decision.OF_TEXTS, Decision.class, kind, ids)
                .forEach(decision -> explanations.put(decision.getTextId(), explain(decision, pending)));
        return explanations;
    }

    private static Explanation explain(Decision decision, Map<Long, Instant> pending) {
        var byAppeal = decision.getItem() != null && decision.getItem().getLane() == Lane.APPEAL;
        return new Explanation(decision.getVerdict(), byAppeal, pending.get(decision.getTextId()));
    }

    /** By when they will be answered, by the texts' ids. */
    private Map<Long, Instant> pendingAppeals(TextKind kind, Collection<Long> ids) {
        return ofTexts(Appeal.OF_TEXTS, Appeal.class, kind, ids)
                .filter(appeal -> appeal.getItem().getStatus() == ItemStatus.WAITING)
                .collect(Collectors.toMap(
                        appeal -> appeal.getDecision().getTextId(), Appeal::getDueAt, (first, second) -> second));
    }

    private <T> Stream<T> ofTexts(String query, Class<T> type, TextKind kind, Collection<Long> ids) {
        return entities
                .createNamedQuery(query, type)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultList()
                .stream();
    }
}
