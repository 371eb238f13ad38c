package org.menhu.portal.screening.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the rules said of a text when it came in, and the text as it was sent. Never changed. */
@Entity
@Table(name = "screening_judgement")
@NamedQuery(
        name = Judgement.OF_TEXTS,
        query = "select j from Judgement j left join fetch j.hits h left join fetch h.rule"
                + " where j.textKind = :kind and j.textId in :ids")
@NamedQuery(
        name = Judgement.COUNT_OF_WRITER,
        query = "select count(j) from Judgement j where j.sent.writerKey = :key and j.judgedAt > :since")
@NamedQuery(
        name = Judgement.COUNT_OF_FINGERPRINT,
        query = "select count(j) from Judgement j where j.sent.fingerprint = :fingerprint and j.judgedAt > :since")
@NamedQuery(
        name = Judgement.SINCE,
        query = "select j from Judgement j where j.judgedAt > :since and j.id > :after order by j.id")
@NamedQuery(name = Judgement.COUNT_SINCE, query = "select count(j) from Judgement j where j.judgedAt > :since")
public class Judgement {

    public static final String OF_TEXTS = "Judgement.ofTexts";
    public static final String COUNT_OF_WRITER = "Judgement.countOfWriter";
    public static final String COUNT_OF_FINGERPRINT = "Judgement.countOfFingerprint";
    public static final String SINCE = "Judgement.since";
    public static final String COUNT_SINCE = "Judgement.countSince";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_kind", nullable = false, length = 20)
    @NotNull
    private TextKind textKind;

    @Column(name = "text_id", nullable = false)
    private Long textId;

    @Embedded
    private JudgedText sent;

    /** The number of the rule set; 0 for texts from before there were rules. */
    @Column(name = "set_number", nullable = false)
    private int setNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 20)
    @NotNull
    private JudgedOutcome outcome;

    @Column(name = "score", nullable = false)
    private int score;

    @Column(name = "hold_at", nullable = false)
    private int holdAt;

    /** The kind of rule that weighed most, which the writer may know; null when none acted. */
    @Enumerated(EnumType.STRING)
    @Column(name = "reason", length = 20)
    private RuleKind reason;

    @Column(name = "judged_at", nullable = false)
    @NotNull
    private Instant judgedAt;

    @OneToMany(mappedBy = "judgement", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<JudgementHit> hits = new ArrayList<>();

    protected Judgement() {}

    /** What it is about. */
    public record Subject(TextKind kind, long id) {}

    public Judgement(Subject subject, JudgedText sent, Judged judged, Instant judgedAt) {
        this.textKind = subject.kind();
        this.textId = subject.id();
        this.sent = sent;
        this.setNumber = judged.ruleSet().getNumber();
        this.outcome = judged.outcome();
        this.score = judged.score();
        this.holdAt = judged.ruleSet().getHoldAt();
        this.reason = judged.reason().orElse(null);
        this.judgedAt = judgedAt;
        judged.hits().forEach(hit -> hits.add(new JudgementHit(this, hit)));
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

    public JudgedText getSent() {
        return sent;
    }

    public int getSetNumber() {
        return setNumber;
    }

    public JudgedOutcome getOutcome() {
        return outcome;
    }

    public int getScore() {
        return score;
    }

    public int getHoldAt() {
        return holdAt;
    }

    public RuleKind getReason() {
        return reason;
    }

    public Instant getJudgedAt() {
        return judgedAt;
    }

    public List<Hit> hits() {
        return hits.stream().map(JudgementHit::hit).toList();
    }

    /** A part as it was sent, in pieces: what was hit, and what stands between. */
    public List<MarkedPiece> marked(TextPart part) {
        return MarkedPiece.of(sent.text(), part, hits());
    }

    /** A part as readers may see it: with stars where the rules say so. */
    public String shown(TextPart part) {
        var masking = hits().stream()
                .filter(hit ->
                        hit.rule().getAction() == RuleAction.MASK && !hit.rule().isShadow())
                .toList();
        return Hit.mask(sent.text().part(part), part, masking);
    }
}
