package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import org.menhu.portal.moderation.model.ItemStatus;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.Report;
import org.menhu.portal.moderation.model.Report.Complaint;
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Takes in what readers have against texts that everybody sees. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class ReportService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubmissionService submissions;

    @Inject
    private NoticeService notices;

    @Inject
    private Clock clock;

    /**
     * Keeps moderators from deciding on a text until the report is made. The feature that owns the text calls this before it
     * locks the text itself, as whoever decides locks in this order.
     */
    public void hold(Subject text) {
        open(text, Lane.SHOWN).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /**
     * Puts the text into the queue, or adds to what is there of it already. The same reader complaining again changes
     * nothing. The feature that owns the text holds a lock on it, so that two readers at once make one item.
     */
    public void report(SubmittedText text, Complaint complaint) {
        var item = open(text);
        if (!hasReported(item, complaint.reporterKey())) {
            entities.persist(new Report(item, complaint, clock.instant()));
        }
    }

    private QueueItem open(SubmittedText text) {
        return open(text.subject(), Lane.REPORTED).getResultStream().findFirst().orElseGet(() -> queue(text));
    }

    private TypedQuery<QueueItem> open(Subject text, Lane lane) {
        return entities.createNamedQuery(QueueItem.OPEN_OF_TEXT, QueueItem.class)
                .setParameter("kind", text.kind())
                .setParameter("textId", text.id())
                .setParameter("lane", lane)
                .setParameter("waiting", ItemStatus.WAITING);
    }

    /** What waits to be looked at afterwards becomes the reported item, so that the text is decided once. */
    private QueueItem queue(SubmittedText text) {
        notices.tell(
                notices.holders(Permission.COMMENT_MODERATE),
                NewNotice.of(
                        "moderation.notice.reported",
                        "/admin/moderation?lane=REPORTED",
                        text.place().title()));
        var shown = open(text.subject(), Lane.SHOWN).getResultStream().findFirst();
        shown.ifPresent(QueueItem::report);
        return shown.orElseGet(() -> entities.find(
                QueueItem.class, submissions.submit(text, Lane.REPORTED).itemId()));
    }

    private boolean hasReported(QueueItem item, String reporterKey) {
        return entities.createNamedQuery(Report.COUNT_OF_REPORTER, Long.class)
                        .setParameter("itemId", item.getId())
                        .setParameter("reporterKey", reporterKey)
                        .getSingleResult()
                > 0;
    }
}
