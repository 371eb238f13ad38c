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
import org.menhu.portal.shared.model.Text;

/** Who decided what about a text, when, and with which reason given to its writer. Never changed. */
@Entity
@Table(name = "moderation_decision")
@NamedQuery(
        name = Decision.OF_TEXT,
        query = "select d from Decision d left join fetch d.decidedBy"
                + " where d.textKind = :kind and d.textId = :id order by d.id desc")
public class Decision {

    public static final String OF_TEXT = "Decision.ofText";

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

    /** Given for every rejection; may be empty for an approval. */
    @Column(name = "reason", length = 300)
    @Text(max = 300, optional = true)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Account decidedBy;

    @Column(name = "decided_at", nullable = false)
    @NotNull
    private Instant decidedAt;

    protected Decision() {}

    /** What the decision is about. */
    public record Subject(TextKind kind, long id) {}

    public Decision(Subject subject, Outcome outcome, String reason, Account decidedBy, Instant decidedAt) {
        this.textKind = subject.kind();
        this.textId = subject.id();
        this.outcome = outcome;
        this.reason = reason;
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

    public Outcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Account getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
