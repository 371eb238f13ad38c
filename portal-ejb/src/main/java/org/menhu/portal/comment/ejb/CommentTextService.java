package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.moderation.ejb.SubmissionService;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.Receipt;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Hands comments in for a decision, put as moderation knows them: as texts. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class CommentTextService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubmissionService submissions;

    /** A comment that was written and has its id. */
    public Receipt submit(Comment comment) {
        return submissions.submit(text(comment), Lane.NEW);
    }

    public SubmittedText text(Comment comment) {
        var title = entities.createNamedQuery(Comment.TITLE_OF_ARTICLE, String.class)
                .setParameter("articleId", comment.getArticle().getId())
                .getSingleResult();
        return comment.toModeration(title);
    }
}
