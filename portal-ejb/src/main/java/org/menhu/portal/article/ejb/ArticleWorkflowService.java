package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.ArticleTimes;
import org.menhu.portal.article.model.RevisionBody;
import org.menhu.portal.article.model.Situation;
import org.menhu.portal.article.model.Stage;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.IntegrityViolation;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

/**
 * Takes the steps of the workflow: the one door for the console and for the clock. Each step locks its article first, so that
 * what two callers do at once, on two nodes too, is done one after the other.
 */
@Guarded
@Audited
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleWorkflowService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StepTakers takers;

    @Inject
    private ArticlePlacingService places;

    @Inject
    private ArticleStoryService story;

    @Inject
    private ArticleQualityService quality;

    /**
     * Takes a step; the author and whoever must act next are told.
     *
     * @throws NotPermittedException when the caller may not take it
     * @throws BusinessException when it is not open now or something is missing, see {@link Article#take}; {@code
     *     article.readersWrote} when an article is to be deleted on which readers have written, {@code quality.blocked} when
     *     the check before publishing has found what its owner wants to keep from readers
     */
    public void take(long id, Step step, StepRequest request) {
        var article = locked(id);
        var taker = takers.of(article);
        article.take(step, taker, request);
        if (step == Step.PUBLISH) {
            quality.require(article);
        }
        places.place(article);
        story.tell(article, step, request, taker.at());
        if (step == Step.PURGE) {
            remove(article);
        }
    }

    /**
     * Sets all times of an article or, when one is refused as below, none.
     *
     * @throws BusinessException {@code article.endBeforeRelease} too
     */
    public void setTimes(long id, ArticleTimes times) {
        expireAt(id, times.end());
        datePublication(id, times.date());
        if (times.release() != null) {
            take(id, Step.SCHEDULE, times.release());
        }
        locked(id).requireReleaseBeforeEnd();
    }

    /**
     * Has an article withdrawn by itself at the given time; null for never.
     *
     * @throws NotPermittedException when the caller may not withdraw it
     * @throws BusinessException {@code article.timePast}
     */
    public void expireAt(long id, Instant at) {
        var article = locked(id);
        var taker = takers.of(article);
        Step.WITHDRAW.require(taker);
        article.expireAt(at, taker.at());
    }

    /**
     * Sets the date of publication that readers see and by which lists are sorted; null for the time of publishing.
     *
     * @throws NotPermittedException when the caller may not publish it
     * @throws BusinessException {@code article.dateAhead}, {@code article.dateMissing}
     */
    public void datePublication(long id, Instant at) {
        var article = locked(id);
        var taker = takers.of(article);
        Step.PUBLISH.require(taker);
        if (Objects.equals(at, article.getPublishedAt())) {
            return;
        }
        article.datePublication(at, taker.at());
        if (article.getStatus() == ArticleStatus.PUBLISHED) {
            places.filed(article);
        }
    }

    /** The steps that the caller can take now, in the order of the table. */
    @ReadOnly
    public List<Step> open(long id) {
        var article = em.find(Article.class, id);
        return article == null ? List.of() : Step.open(article.getSituation(), takers.of(article));
    }

    /** The steps that the caller could take with the text that he is typing, once it is saved. */
    @ReadOnly
    public List<Step> openOnceWritten(long id) {
        var article = em.find(Article.class, id);
        return article == null ? List.of() : naming(article.getSituation().writtenOn(), takers.of(article));
    }

    /** The steps that the caller could take with the text of an article that he is about to begin. */
    @ReadOnly
    public List<Step> openForNew() {
        return naming(new Situation(ArticleStatus.DRAFT, Stage.WRITING), takers.ofNew());
    }

    private static List<Step> naming(Situation situation, Step.Taker taker) {
        return Step.open(situation, taker).stream().filter(Step::namesRevision).toList();
    }

    private Article locked(long id) {
        em.flush(); // the lock reads the article anew
        var article = em.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (article == null) {
            throw new NotFoundException();
        }
        return article;
    }

    private void remove(Article article) {
        for (var body : em.createNamedQuery(RevisionBody.OF_ARTICLE, RevisionBody.class)
                .setParameter("articleId", article.getId())
                .getResultList()) {
            em.remove(body);
            em.remove(body.getRevision());
        }
        try {
            em.flush();
            Article.REMOVALS.forEach(query -> em.createNamedQuery(query)
                    .setParameter("articleId", article.getId())
                    .executeUpdate());
            em.remove(article);
            em.flush();
        } catch (PersistenceException e) { // the database holds what other features keep of it
            throw IntegrityViolation.causes(e) ? new BusinessException("article.readersWrote") : e;
        }
    }
}
