package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleOrder;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Lists articles in every state for those who write them: one's own, and with a further permission everybody's. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleManagingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** A stretch of the list. */
    public List<ManagedArticle> list(ArticleFilter filter, ArticleOrder.Sort sort, int first, int size) {
        var query = em.getCriteriaBuilder().createQuery(ManagedArticle.class);
        new ArticleSelection(em.getCriteriaBuilder(), query)
                .matching(filter, authorId())
                .select(query, sort);
        return em.createQuery(query).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(ArticleFilter filter) {
        var query = em.getCriteriaBuilder().createQuery(Long.class);
        query.select(new ArticleSelection(em.getCriteriaBuilder(), query)
                .matching(filter, authorId())
                .count());
        return em.createQuery(query).getSingleResult();
    }

    /** Null for whoever may see all. */
    private Long authorId() {
        return caller.may(Permission.ARTICLE_EDIT_ANY)
                ? null
                : caller.accountId().orElseThrow();
    }
}
