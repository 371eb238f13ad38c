package org.menhu.portal.screening.model;

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

/** A hit that was kept with a judgement. */
@Entity
@Table(name = "screening_hit")
@NamedQuery(
        name = JudgementHit.COUNTS,
        query =
                "select h.rule.id, count(distinct h.judgement.id) from JudgementHit h where h.judgement.judgedAt > :since"
                        + " group by h.rule.id")
public class JudgementHit {

    public static final String COUNTS = "JudgementHit.counts";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "judgement_id", nullable = false)
    private Judgement judgement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_id", nullable = false)
    private Rule rule;

    /** Null for a rule that finds no places. */
    @Enumerated(EnumType.STRING)
    @Column(name = "text_part", length = 20)
    private TextPart part;

    /** In UTF-16 units of the part as it was sent. */
    @Column(name = "hit_start", nullable = false)
    private int start;

    @Column(name = "hit_end", nullable = false)
    private int end;

    protected JudgementHit() {}

    JudgementHit(Judgement judgement, Hit hit) {
        this.judgement = judgement;
        this.rule = hit.rule();
        this.part = hit.part();
        this.start = hit.start();
        this.end = hit.end();
    }

    public Hit hit() {
        return new Hit(rule, part, start, end);
    }
}
