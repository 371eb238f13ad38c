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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Text;

/**
 * Who decided what about a text, when, and with which reason given to its writer. It may be undone for a short while, which
 * is noted on it; nothing else of it ever changes.
 */
@Entity
@Table(name = "moderation_decision")
@NamedQuery(
        name = Decision.OF_TEXTS,
        query = "select d from Decision d left join fetch d.item"
                + " where d.textKind = :kind and d.textId in :ids and d.undoneAt is null order by d.id")
@NamedQuery(
        name = Decision.NEWEST,
        query = QueueQueries.CARD + " where " + QueueQueries.OLDER + QueueQueries.NEWEST_FIRST)
@NamedQuery(
        name = Decision.NEWEST_OF_OUTCOME,
        query = QueueQueries.CARD + " where d.outcome = :outcome and d.undoneAt is null and " + QueueQueries.OLDER
                + QueueQueries.NEWEST_FIRST)
@NamedQuery(
        name = Decision.HISTORY_OF_TEXT,
        query = QueueQueries.CARD + " where d.textKind = :kind and d.textId = :textId" + QueueQueries.NEWEST_FIRST)
@NamedQuery(
        name = Decision.HISTORY_OF_WRITER,
        query = QueueQueries.CARD + " where (i.text.writer.id = :writerId or i.text.writerTokenHash = :tokenHash)"
                + " and d.textKind in :kinds and not (d.textKind = :kind and d.textId = :textId) and d.undoneAt is null"
                + QueueQueries.NEWEST_FIRST)
@NamedQuery(
        name = Decision.DECIDED,
        query = "select i.lane, d.outcome, d.reason, count(d) from Decision d left join d.item i"
                + " where d.decidedAt >= :from and d.decidedAt < :until and d.undoneAt is null and d.textKind in :kinds"
                + " group by i.lane, d.outcome, d.reason")
@NamedQuery(name = Decision.COUNT_WAITS, query = "select count(d)" + Decision.BY_PEOPLE)
@NamedQuery(name = Decision.WAITS, query = "select d.waitedMs" + Decision.BY_PEOPLE + " order by d.waitedMs")
@NamedQuery(
        name = Decision.OF_ITEM,
        query = "select d from Decision d where d.item.id = :itemId and d.undoneAt is null")
public class Decision {

    public static final String OF_TEXTS = "Decision.ofTexts";

    public static final String NEWEST = "Decision.newest";
    public static final String NEWEST_OF_OUTCOME = "Decision.newestOfOutcome";
    public static final String HISTORY_OF_TEXT = "Decision.historyOfText";
    public static final String HISTORY_OF_WRITER = "Decision.historyOfWriter";
    public static final String DECIDED = "Decision.decided";
    public static final String COUNT_WAITS = "Decision.countWaits";
    public static final String WAITS = "Decision.waits";
    public static final String OF_ITEM = "Decision.ofItem";

    static final String BY_PEOPLE = " from Decision d where d.decidedAt >= :from and d.decidedAt < :until"
            + " and d.textKind in :kinds and d.undoneAt is null and d.decidedBy is not null and d.waitedMs is not null";

    public static final int MAX_NOTE = 500;

    /** Long enough to notice a slip, too short for the text to have been read by many. */
    public static final Duration UNDO = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_kind", nullable = false, length = 20)
    @NotNull
    private TextKind textKind;

    @Column(name = "text_id", nullable = false)
    private Long textId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 20)
    @NotNull
    private Outcome outcome;

    /** Given for every rejection, null for an approval. */
    @Enumerated(EnumType.STRING)
    @Column(name = "reason", length = 20)
    private RejectReason reason;

    /** What the moderator added in his own words. */
    @Column(name = "note", length = MAX_NOTE)
    @Text(max = MAX_NOTE, optional = true)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Account decidedBy;

    @Column(name = "decided_at", nullable = false)
    @NotNull
    private Instant decidedAt;

    /** Null for decisions made before there was a queue of items. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private QueueItem item;

    /** How long the text has waited, in milliseconds. */
    @Column(name = "waited_ms")
    private Long waitedMs;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Decision() {}

    Decision(QueueItem item, Verdict verdict, Account decidedBy, Instant decidedAt) {
        this.item = item;
        this.textKind = item.getText().getKind();
        this.textId = item.getText().getId();
        this.waitedMs = Duration.between(item.getWaitingSince(), decidedAt).toMillis();
        this.outcome = verdict.outcome();
        this.reason = verdict.reason();
        this.note = verdict.note();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /**
     * Takes the decision back, so that the text waits again. Undoing twice is undoing once.
     *
     * @return whether it is this call that has undone it
     * @throws BusinessException {@code moderation.undoNotYours}, or {@code moderation.undoTooLate} after {@link #UNDO}
     */
    public boolean undo(Account moderator, Instant now) {
        if (!Objects.equals(decidedBy, moderator)) {
            throw new BusinessException("moderation.undoNotYours");
        }
        if (undoneAt != null) {
            return false;
        }
        if (now.isAfter(decidedAt.plus(UNDO))) {
            throw new BusinessException("moderation.undoTooLate", UNDO.toSeconds());
        }
        undoneAt = now;
        item.reopen();
        return true;
    }

    public Long getId() {
        return id;
    }

    public TextKind getTextKind() {
        return textKind;
    }

    public Long getTextId() {
        return textId;
    }

    public QueueItem getItem() {
        return item;
    }

    public Long getWaitedMs() {
        return waitedMs;
    }

    public Instant getUndoneAt() {
        return undoneAt;
    }

    public Verdict getVerdict() {
        return new Verdict(outcome, reason, note);
    }

    public Account getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
