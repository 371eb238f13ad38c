package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/**
 * Does what was set for a time, by the call that the button makes. The article is locked before the clock is asked, and all is
 * one transaction: of several nodes one does it, and a node that dies on the way has done nothing.
 */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_PUBLISH_ANY)
public class ArticleDueService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArticleWorkflowService workflow;

    @Inject
    private Clock clock;

    /** The ids of the articles whose scheduled revision is due. */
    public List<Long> due() {
        return ids(Article.DUE);
    }

    /** The ids of the articles whose time before the readers is over. */
    public List<Long> expired() {
        return ids(Article.EXPIRED);
    }

    /** Publishes the scheduled revision, unless it is published by now or no longer scheduled. */
    public void release(long id) {
        var article = em.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (article != null && article.isReleaseDue(clock.instant())) {
            workflow.take(id, Step.PUBLISH, StepRequest.of(article.getScheduledRevision()));
        }
    }

    /** Cancels a schedule that cannot be kept, and has its author told, instead of failing again and again. */
    public void giveUp(long id) {
        workflow.take(id, Step.UNSCHEDULE, StepRequest.of(0));
    }

    /** Withdraws an article, unless it is withdrawn by now or was given more time. */
    public void expire(long id) {
        var article = em.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (article != null && article.isExpired(clock.instant())) {
            workflow.take(id, Step.WITHDRAW, StepRequest.of(article.getHeadRevision()));
        }
    }

    private List<Long> ids(String query) {
        return em.createNamedQuery(query, Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
