package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.OwnComment;
import org.menhu.portal.comment.model.OwnComments;
import org.menhu.portal.moderation.ejb.DecisionReadingService;
import org.menhu.portal.screening.ejb.JudgementService;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/** Lets a writer see what became of his comments. He is known by his account, a guest by the token in his cookie. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class OwnCommentService {

    /** Of one writer; nobody looks after more. */
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DecisionReadingService decisions;

    @Inject
    private JudgementService judgements;

    @Inject
    private Caller caller;

    /** @param token the guest's own, or null */
    public OwnComments mine(SecretToken token) {
        var comments = entities.createNamedQuery(Comment.OF_WRITER, OwnComment.class)
                .setParameter("tokenHash", token == null ? "" : token.hash())
                .setParameter("accountId", caller.accountId().orElse(0L))
                .setMaxResults(MOST)
                .getResultList();
        var ids = comments.stream().map(OwnComment::id).toList();
        return new OwnComments(
                comments, decisions.explanations(TextKind.COMMENT, ids), judgements.reasons(TextKind.COMMENT, ids));
    }
}
