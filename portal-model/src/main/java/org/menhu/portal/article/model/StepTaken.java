package org.menhu.portal.article.model;

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

/** A step that was taken: the article's own story, as those who write it see it. Never changed. */
@Entity
@Table(name = "article_step")
@NamedQuery(
        name = StepTaken.OF_ARTICLE,
        query = "select new org.menhu.portal.article.model.PastStep(s.step, s.revision, s.reason, s.dueAt, s.takenAt,"
                + " u.displayName) from StepTaken s left join s.takenBy u where s.article.id = :articleId"
                + " order by s.id desc")
@NamedQuery(name = StepTaken.REMOVE, query = "delete from StepTaken s where s.article.id = :articleId")
public class StepTaken {

    public static final String OF_ARTICLE = "StepTaken.ofArticle";
    public static final String REMOVE = "StepTaken.remove";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", nullable = false)
    private Article article;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false, length = 20)
    @NotNull
    private Step step;

    /** The newest one when it was taken, or the one it named. */
    @Column(name = "revision_number", nullable = false)
    private int revision;

    @Column(name = "reason", length = StepRequest.MAX_REASON)
    @Text(max = StepRequest.MAX_REASON, optional = true)
    private String reason;

    /** For when it was set; null for what happened at once. */
    @Column(name = "due_at")
    private Instant dueAt;

    /** Null when the portal took it at the set time. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by")
    private Account takenBy;

    @Column(name = "taken_at", nullable = false)
    @NotNull
    private Instant takenAt;

    protected StepTaken() {}

    public StepTaken(Article article, Step step, StepRequest request) {
        this.article = article;
        this.step = step;
        this.revision = step.namesRevision() ? request.revision() : article.getHeadRevision();
        this.reason = request.reason();
        this.dueAt = step.needsTime() ? request.at() : null;
    }

    public StepTaken by(Account account, Instant now) {
        takenBy = account;
        takenAt = now;
        return this;
    }

    public Long getId() {
        return id;
    }

    public Step getStep() {
        return step;
    }
}
