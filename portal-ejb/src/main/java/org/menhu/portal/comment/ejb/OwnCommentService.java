package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.OwnComment;
import org.menhu.portal.comment.model.OwnComments;
import org.menhu.portal.moderation.ejb.AppealService;
import org.menhu.portal.moderation.ejb.DecisionReadingService;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/**
 * Lets a writer see what became of his comments, and ask for a second judgement. He is known by his account, a guest by the
 * token in his cookie.
 */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class OwnCommentService {

    /** Of one writer; nobody looks after more. */
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AppealService appeals;

    @Inject
    private DecisionReadingService decisions;

    @Inject
    private CommentTextService texts;

    @Inject
    private Caller caller;

    /** @param token the guest's own, or null */
    @ReadOnly
    public OwnComments mine(SecretToken token) {
        var comments = entities.createNamedQuery(Comment.OF_WRITER, OwnComment.class)
                .setParameter("tokenHash", token == null ? "" : token.hash())
                .setParameter("accountId", caller.accountId().orElse(0L))
                .setMaxResults(MOST)
                .getResultList();
        var ids = comments.stream().map(OwnComment::id).toList();
        return new OwnComments(comments, decisions.explanations(TextKind.COMMENT, ids));
    }

    /**
     * Asks for a second judgement on a rejected comment.
     *
     * @param words why it should be shown
     * @throws NotFoundException when it is not the caller's
     * @throws BusinessException {@code moderation.notAppealable} when it was not rejected, or an appeal was made already
     */
    public void appeal(long commentId, String words, SecretToken token) {
        var comment = Optional.ofNullable(entities.find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isBy(caller.accountId().orElse(null), token))
                .orElseThrow(NotFoundException::new);
        appeals.appeal(texts.text(comment), words);
    }
}
