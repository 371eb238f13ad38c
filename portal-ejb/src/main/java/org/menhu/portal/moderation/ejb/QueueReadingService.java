package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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
        var limit = size + 1; // one more tells whether there are more
        var ids =
                kinds(filter.kind()).stream() // each kind stands in an index in this order; all at once would be sorted
                        .flatMap(kind -> places(filter.lane(), kind, from, limit))
                        .sorted(Comparator.comparing(Cursor::at).thenComparing(Cursor::id))
                        .limit(limit)
                        .map(Cursor::id)
                        .toList();
        return Slice.of(texts(ids), size, WaitingText::cursor);
    }

    private Stream<Cursor> places(Lane lane, TextKind kind, Cursor from, int limit) {
        var query = entities.createNamedQuery(lane == null ? QueueItem.PLACES : QueueItem.PLACES_OF_LANE, Cursor.class);
        if (lane != null) {
            query.setParameter("lane", lane);
        }
        return query
                .setParameter("waiting", ItemStatus.WAITING)
                .setParameter("kind", kind)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(limit)
                .getResultList()
                .stream();
    }

    private List<WaitingText> texts(List<Long> ids) {
        return ids.isEmpty() // an empty list is no legal parameter of "in"
                ? List.of()
                : entities.createNamedQuery(QueueItem.TEXTS, WaitingText.class)
                        .setParameter("ids", ids)
                        .getResultList();
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
        return count(entities.createNamedQuery(QueueItem.COUNT));
    }

    /** How many wait in a lane; {@link #COUNTED} stands for that many or more. */
    public int count(Lane lane) {
        return count(entities.createNamedQuery(QueueItem.COUNT_OF_LANE).setParameter(5, lane.name()));
    }

    private int count(Query query) {
        var kinds = List.copyOf(kinds());
        if (kinds.isEmpty()) {
            return 0;
        }
        for (var number = 0; number < TextKind.values().length; number++) {
            var kind = kinds.get(Math.min(number, kinds.size() - 1));
            query.setParameter(number + 1, kind.name());
        }
        return ((Number) query.setParameter(4, COUNTED).getSingleResult()).intValue();
    }

    /** On which the caller may decide. */
    public Collection<TextKind> kinds() {
        return TextKind.decidedBy(caller::may);
    }

    private Collection<TextKind> kinds(TextKind wanted) {
        return wanted != null && caller.may(wanted.permission()) ? List.of(wanted) : kinds();
    }
}
