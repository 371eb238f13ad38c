package org.menhu.portal.moderation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.menhu.portal.shared.model.Text;

/**
 * A writer's wish for a second judgement on a rejection: one a decision, judged by somebody else than who has rejected. What
 * comes of it is the decision on its item of the queue, and that is the last one.
 */
@Entity
@Table(name = "moderation_appeal")
@NamedQuery(
        name = Appeal.OF_ITEMS,
        query = "select new org.menhu.portal.moderation.model.AppealView(a.item.id, a.words, a.dueAt, d.reason, d.note,"
                + " m.displayName) from Appeal a join a.decision d left join d.decidedBy m where a.item.id in :itemIds")
@NamedQuery(
        name = Appeal.OF_TEXTS,
        query = "select a from Appeal a join fetch a.decision d"
                + " where d.textKind = :kind and d.textId in :ids order by a.id")
public class Appeal {

    public static final String OF_ITEMS = "Appeal.ofItems";
    public static final String OF_TEXTS = "Appeal.ofTexts";

    public static final int MAX_WORDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false)
    private Decision decision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false)
    private QueueItem item;

    /** Why the writer thinks that the text should be shown. */
    @Column(name = "words", nullable = false, length = MAX_WORDS)
    @Text(max = MAX_WORDS)
    private String words;

    @Column(name = "made_at", nullable = false)
    @NotNull
    private Instant madeAt;

    /** By when the writer was promised an answer. */
    @Column(name = "due_at", nullable = false)
    @NotNull
    private Instant dueAt;

    protected Appeal() {}

    /** Of an item whose making is the making of the appeal. */
    public Appeal(Decision decision, QueueItem item, String words, Instant dueAt) {
        this.decision = decision;
        this.item = item;
        this.words = words.strip();
        this.madeAt = item.getWaitingSince();
        this.dueAt = dueAt;
    }

    public Decision getDecision() {
        return decision;
    }

    public QueueItem getItem() {
        return item;
    }

    public String getWords() {
        return words;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }
}
