package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.moderation.model.Appeal;
import org.menhu.portal.moderation.model.AppealView;
import org.menhu.portal.moderation.model.ItemStatus;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.QueueFilter;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.Report;
import org.menhu.portal.moderation.model.ReportView;
import org.menhu.portal.moderation.model.WaitingText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slice;

/** Shows what waits for a decision of the caller, the oldest first: texts of the kinds on which he may decide. */
@Stateless
@Guarded
@Permitted(Permission.QUEUE_WORK)
public class QueueReadingService {

    /** Counting further takes longer the more there is, and tells nobody more. */
    public static final int COUNTED = 1000;

    private static final Cursor BEGINNING = new Cursor(Instant.EPOCH, 0);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** What waits behind the cursor; {@link Cursor#START} stands for the beginning of the queue. */
    public Slice<WaitingText> queue(QueueFilter filter, Cursor after, int size) {
        var from = after.isStart() ? BEGINNING : after;
        var items = query(filter)
                .setParameter("waiting", ItemStatus.WAITING)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(size + 1) // one more tells whether there are more
                .getResultList();
        return Slice.of(items, size, WaitingText::cursor);
    }

    /** How many waiting texts say the same as each of these, itself among them; only where there are several. */
    public Map<String, Long> waves(Collection<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Map.of(); // an empty list is no legal parameter of "in"
        }
        return entities.createNamedQuery(QueueItem.WAVES, Object[].class)
                .setParameter("waiting", ItemStatus.WAITING)
                .setParameter("fingerprints", fingerprints)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** What readers have against these items, by the items' ids. */
    public Map<Long, List<ReportView>> reports(Collection<Long> itemIds) {
        return ofItems(Report.OF_ITEMS, ReportView.class, itemIds).collect(Collectors.groupingBy(ReportView::itemId));
    }

    /** What writers say for these items, by the items' ids. */
    public Map<Long, AppealView> appeals(Collection<Long> itemIds) {
        return ofItems(Appeal.OF_ITEMS, AppealView.class, itemIds)
                .collect(Collectors.toMap(AppealView::itemId, appeal -> appeal));
    }

    private <T> Stream<T> ofItems(String query, Class<T> type, Collection<Long> itemIds) {
        return itemIds.isEmpty()
                ? Stream.empty()
                : entities.createNamedQuery(query, type).setParameter("itemIds", itemIds).getResultList().stream();
    }

    /** How many wait in all; {@link #COUNTED} stands for that many or more. */
    public int count() {
        return count(entities.createNamedQuery(QueueItem.COUNT, Long.class));
    }

    /** How many wait in a lane; {@link #COUNTED} stands for that many or more. */
    public int count(Lane lane) {
        return count(
                entities.createNamedQuery(QueueItem.COUNT_OF_LANE, Long.class).setParameter("lane", lane));
    }

    private int count(TypedQuery<Long> ids) {
        return ids.setParameter("waiting", ItemStatus.WAITING)
                .setParameter("kinds", kinds())
                .setMaxResults(COUNTED)
                .getResultList()
                .size();
    }

    /** On which the caller may decide. */
    public Collection<TextKind> kinds() {
        return TextKind.decidedBy(caller::may);
    }

    private TypedQuery<WaitingText> query(QueueFilter filter) {
        if (filter.lane() != null) {
            return entities.createNamedQuery(QueueItem.QUEUE_OF_LANE, WaitingText.class)
                    .setParameter("kinds", kinds())
                    .setParameter("lane", filter.lane());
        }
        return entities.createNamedQuery(QueueItem.QUEUE, WaitingText.class)
                .setParameter("kinds", kinds(filter.kind()));
    }

    private Collection<TextKind> kinds(TextKind wanted) {
        return wanted != null && caller.may(wanted.permission()) ? List.of(wanted) : kinds();
    }
}
