package org.menhu.portal.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A version of the rules. The one with the highest number is the draft, which is edited and tried; publishing it makes it the
 * one by which texts are judged, and begins the next draft. Each judgement names its version.
 */
@Entity
@Table(name = "screening_rule_set")
@NamedQuery(
        name = RuleSet.PUBLISHED,
        query = "select s from RuleSet s left join fetch s.publishedBy where s.publishedAt is not null"
                + " order by s.number desc")
@NamedQuery(name = RuleSet.DRAFT, query = "select s from RuleSet s where s.publishedAt is null")
@NamedQuery(
        name = RuleSet.CURRENT_NUMBER,
        query = "select max(s.number) from RuleSet s where s.publishedAt is not null")
@NamedQuery(name = RuleSet.NUMBERED, query = "select s from RuleSet s where s.number = :number")
public class RuleSet extends VersionedEntity {

    public static final String PUBLISHED = "RuleSet.published";
    public static final String DRAFT = "RuleSet.draft";
    public static final String CURRENT_NUMBER = "RuleSet.currentNumber";
    public static final String NUMBERED = "RuleSet.numbered";

    public static final int MAX_NOTE = 200;

    @Column(name = "set_number", nullable = false, unique = true)
    private int number;

    /** The score from which a text is held. */
    @Column(name = "hold_at", nullable = false)
    private int holdAt;

    /** The score from which a text is rejected. */
    @Column(name = "reject_at", nullable = false)
    private int rejectAt;

    /** What was changed and why, in the words of who published it. */
    @Column(name = "note", length = MAX_NOTE)
    @Text(max = MAX_NOTE, optional = true)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by")
    private Account publishedBy;

    /** Null for the draft. */
    @Column(name = "published_at")
    private Instant publishedAt;

    protected RuleSet() {}

    private RuleSet(RuleSet before) {
        number = before.number + 1;
        holdAt = before.holdAt;
        rejectAt = before.rejectAt;
    }

    /** @throws BusinessException {@code screening.thresholds} when rejecting would begin below holding */
    public void setThresholds(int newHoldAt, int newRejectAt) {
        if (newHoldAt < 1 || newRejectAt < newHoldAt) {
            throw new BusinessException("screening.thresholds");
        }
        holdAt = newHoldAt;
        rejectAt = newRejectAt;
    }

    /**
     * Puts it in force.
     *
     * @return the next draft, which begins with the same rules
     */
    public RuleSet publish(String why, Account by, Instant now) {
        note = why == null || why.isBlank() ? null : why.strip();
        publishedBy = by;
        publishedAt = now;
        return new RuleSet(this);
    }

    public JudgedOutcome outcomeOf(int score) {
        return score >= rejectAt ? JudgedOutcome.REJECT : score >= holdAt ? JudgedOutcome.HOLD : JudgedOutcome.PASS;
    }

    public int getNumber() {
        return number;
    }

    public int getHoldAt() {
        return holdAt;
    }

    public int getRejectAt() {
        return rejectAt;
    }

    public String getNote() {
        return note;
    }

    public Account getPublishedBy() {
        return publishedBy;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
