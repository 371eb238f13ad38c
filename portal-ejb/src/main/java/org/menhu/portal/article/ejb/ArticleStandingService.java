package org.menhu.portal.article.ejb;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.moderation.model.TextOwner;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** Takes the step of the workflow that was decided in the queue. The queue holds the newest text, so that is the one it names. */
@Stateless
@LocalBean
@Local(TextOwner.class)
@Guarded
@Permitted(Permission.ARTICLE_PUBLISH_ANY)
public class ArticleStandingService implements TextOwner {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArticleWorkflowService workflow;

    @Override
    @Permitted(Permission.VISIT)
    public TextKind kind() {
        return TextKind.ARTICLE;
    }

    /** @throws BusinessException as {@link ArticleWorkflowService#take} does: a refusal needs words of the reviewer's own */
    @Override
    public void stand(long articleId, TextStatus status, Verdict verdict) {
        var revision = em.find(Article.class, articleId).getHeadRevision();
        var reason = verdict == null ? null : verdict.note();
        workflow.take(articleId, step(status), new StepRequest(revision, reason, null));
    }

    private static Step step(TextStatus status) {
        return switch (status) {
            case APPROVED -> Step.APPROVE;
            case REJECTED -> Step.RETURN;
            case WAITING -> Step.REOPEN;
        };
    }
}
