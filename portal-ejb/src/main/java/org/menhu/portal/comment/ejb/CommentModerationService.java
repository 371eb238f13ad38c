package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.CommentDecided;
import org.menhu.portal.comment.model.CommentStatus;
import org.menhu.portal.comment.model.QueuedComment;
import org.menhu.portal.moderation.ejb.DecisionService;
import org.menhu.portal.moderation.model.Decision.Subject;
import org.menhu.portal.moderation.model.Outcome;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Lets moderators decide on what readers have sent. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.COMMENT_MODERATE)
public class CommentModerationService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DecisionService decisions;

    @Inject
    private Event<PublicChange> changes;

    /**
     * Shows the comment to everybody.
     *
     * @throws NotFoundException when there is no such comment
     * @throws BusinessException {@code comment.alreadyDecided} when it does not wait any more, as when another moderator
     *     was quicker
     */
    public void approve(long id) {
        decide(id, Verdict.APPROVED);
    }

    /**
     * Hides the comment from all but its writer, who is told why.
     *
     * @param note the moderator's own words, needed with {@link RejectReason#OTHER}, else null or what he adds
     * @throws NotFoundException when there is no such comment
     * @throws BusinessException {@code moderation.reasonMissing}, {@code moderation.noteMissing}, or
     *     {@code comment.alreadyDecided}
     */
    public void reject(long id, RejectReason reason, String note) {
        decide(id, Verdict.rejected(reason, note));
    }

    /**
     * Shows several at once; those that somebody else has decided meanwhile stay as they are.
     *
     * @return how many it has shown
     */
    public int approveAll(Collection<Long> ids) {
        var waiting = ids.stream()
                .filter(id -> lock(id).getStatus() == CommentStatus.WAITING)
                .toList();
        waiting.forEach(this::approve);
        return waiting.size();
    }

    /** Why comments were rejected, by their ids. */
    @ReadOnly
    public Map<Long, Verdict> verdicts(Collection<Long> ids) {
        return decisions.verdicts(TextKind.COMMENT, ids);
    }

    /** A stretch of the comments in a status, the oldest first. */
    @ReadOnly
    public List<QueuedComment> queue(CommentStatus status, int first, int size) {
        return entities.createNamedQuery(Comment.QUEUE, QueuedComment.class)
                .setParameter("status", status)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @ReadOnly
    public long count(CommentStatus status) {
        return entities.createNamedQuery(Comment.COUNT_BY_STATUS, Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    private void decide(long id, Verdict verdict) {
        var comment = lock(id);
        var articleId = comment.getArticle().getId();
        if (verdict.outcome() == Outcome.APPROVED) {
            comment.approve();
            entities.createNamedQuery(Comment.ADD_TO_ARTICLE)
                    .setParameter("articleId", articleId)
                    .executeUpdate();
        } else {
            comment.reject();
        }
        decisions.record(new Subject(TextKind.COMMENT, id), verdict);
        changes.fire(new CommentDecided(id, articleId, comment.getStatus()));
    }

    /** Two moderators on one comment: the second waits here and then finds it decided. */
    private Comment lock(long id) {
        var comment = entities.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) {
            throw new NotFoundException();
        }
        return comment;
    }
}
