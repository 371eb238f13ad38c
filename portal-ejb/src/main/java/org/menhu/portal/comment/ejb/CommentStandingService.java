package org.menhu.portal.comment.ejb;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.CommentDecided;
import org.menhu.portal.moderation.model.TextOwner;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Shows or hides comments as moderators have decided, and keeps the number of those shown right. */
@Stateless
@LocalBean
@Local(TextOwner.class)
@Guarded
@Permitted(Permission.COMMENT_MODERATE)
public class CommentStandingService implements TextOwner {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<PublicChange> changes;

    @Override
    @Permitted(Permission.VISIT)
    public TextKind kind() {
        return TextKind.COMMENT;
    }

    @Override
    public void stand(long commentId, TextStatus status, Verdict verdict) {
        stand(commentId, status);
    }

    private void stand(long commentId, TextStatus status) {
        var comment = entities.find(Comment.class, commentId);
        var thread = comment.getParent() == null ? comment : comment.getParent();
        entities.lock(thread, LockModeType.PESSIMISTIC_WRITE); // answers are counted below
        entities.refresh(comment);
        var before = shown(comment);
        comment.stand(status);
        var articleId = comment.getArticle().getId();
        entities.createNamedQuery(Article.ADD_COMMENTS)
                .setParameter(1, shown(comment) - before)
                .setParameter(2, articleId)
                .executeUpdate();
        changes.fire(new CommentDecided(commentId, articleId, status));
    }

    /** Shows at once what has just been written, where the policy wants it so. */
    @Permitted(Permission.VISIT)
    public void showNew(long commentId) {
        entities.flush(); // what the rules have masked, before it is read again
        if (entities.find(Comment.class, commentId).getStatus() == TextStatus.WAITING) {
            stand(commentId, TextStatus.APPROVED);
        }
    }

    /** How many comments readers see because they see this one: itself and the answers to it. */
    private long shown(Comment comment) {
        if (!comment.isShown()) {
            return 0;
        }
        return 1
                + entities.createNamedQuery(Comment.COUNT_REPLIES, Long.class)
                        .setParameter("parentId", comment.getId())
                        .setParameter("status", TextStatus.APPROVED)
                        .getSingleResult();
    }
}
