package org.menhu.portal.moderation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Text;

/** What a reader has against a text that everybody sees. Several of them on one text are one item of the queue. */
@Entity
@Table(name = "moderation_report")
@NamedQuery(
        name = Report.OF_ITEMS,
        query = "select new org.menhu.portal.moderation.model.ReportView(r.item.id, r.reason, r.note) from Report r"
                + " where r.item.id in :itemIds order by r.reportedAt, r.id")
@NamedQuery(
        name = Report.COUNT_OF_REPORTER,
        query = "select count(r) from Report r where r.item.id = :itemId and r.reporterKey = :reporterKey")
public class Report {

    public static final String OF_ITEMS = "Report.ofItems";
    public static final String COUNT_OF_REPORTER = "Report.countOfReporter";

    public static final int MAX_NOTE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false)
    private QueueItem item;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false, length = 20)
    @NotNull
    private ReportReason reason;

    @Column(name = "note", length = MAX_NOTE)
    @Text(max = MAX_NOTE, optional = true)
    private String note;

    /** Tells reporters apart without saying who they are. */
    @Column(name = "reporter_key", nullable = false, length = 64)
    private String reporterKey;

    @Column(name = "reported_at", nullable = false)
    @NotNull
    private Instant reportedAt;

    protected Report() {}

    public Report(QueueItem item, Complaint complaint, Instant reportedAt) {
        this.item = item;
        this.reason = complaint.reason();
        this.note = complaint.note();
        this.reporterKey = complaint.reporterKey();
        this.reportedAt = reportedAt;
    }

    /**
     * What a reader says.
     *
     * @param note his own words, needed with {@link ReportReason#OTHER}, else what he adds, or null
     * @param reporterKey 64 characters that are the same for the same reader and tell nothing of him, such as a hash
     */
    public record Complaint(ReportReason reason, String note, String reporterKey) {

        /** @throws BusinessException {@code moderation.reasonMissing}, {@code moderation.noteMissing} */
        public Complaint {
            note = note == null || note.isBlank() ? null : note.strip();
            if (reason == null) {
                throw new BusinessException("moderation.reasonMissing");
            }
            if (reason == ReportReason.OTHER && note == null) {
                throw new BusinessException("moderation.noteMissing");
            }
        }
    }

    public QueueItem getItem() {
        return item;
    }

    public ReportReason getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }
}
