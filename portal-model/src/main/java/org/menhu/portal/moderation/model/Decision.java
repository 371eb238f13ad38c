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
import org.menhu.portal.account.model.Account;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.Text;

/** Who decided what about a text, when, and with which reason given to its writer. Never changed. */
@Entity
@Table(name = "moderation_decision")
@NamedQuery(
        name = Decision.OF_TEXTS,
        query = "select d from Decision d left join fetch d.decidedBy"
                + " where d.textKind = :kind and d.textId in :ids order by d.id")
public class Decision {

    public static final String OF_TEXTS = "Decision.ofTexts";

    public static final int MAX_NOTE = 300;

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

    protected Decision() {}

    /** What the decision is about. */
    public record Subject(TextKind kind, long id) {}

    public Decision(Subject subject, Verdict verdict, Account decidedBy, Instant decidedAt) {
        this.textKind = subject.kind();
        this.textId = subject.id();
        this.outcome = verdict.outcome();
        this.reason = verdict.reason();
        this.note = verdict.note();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
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
