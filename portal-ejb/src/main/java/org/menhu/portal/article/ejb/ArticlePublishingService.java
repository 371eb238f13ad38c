package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

/** Decides what readers see: publishes articles and takes them away again. Lists and caches learn of it after the commit. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.ARTICLE_PUBLISH_OWN)
public class ArticlePublishingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ArticleNews news;

    @Inject
    private ArticlePlacingService places;

    /**
     * Shows a revision to everybody.
     *
     * @param revisionNumber the one that was read before the decision
     * @throws BusinessException {@code article.changedMeanwhile} when there is a newer one by now, {@code
     *     article.nothingWritten}, {@code article.categoryMissing}
     * @throws NotPermittedException when it is somebody else's article
     */
    public void publish(long id, int revisionNumber) {
        var article = own(id);
        article.publish(revisionNumber, clock.instant());
        places.place(article);
        news.published(article, title(article));
    }

    /**
     * Takes an article away from the readers; nothing of it is lost.
     *
     * @throws BusinessException {@code article.notPublished}
     * @throws NotPermittedException when it is somebody else's article
     */
    public void withdraw(long id) {
        var article = own(id);
        article.withdraw();
        places.place(article);
        news.withdrawn(article, title(article));
    }

    private String title(Article article) {
        return em.createNamedQuery(Revision.TITLE, String.class)
                .setParameter("articleId", article.getId())
                .setParameter("number", article.getHeadRevision())
                .getSingleResult();
    }

    private Article own(long id) {
        var article = em.find(Article.class, id);
        if (article == null) {
            throw new NotFoundException();
        }
        caller.requireOwnOr(Permission.ARTICLE_PUBLISH_ANY, article.getAuthor().getId());
        return article;
    }
}
