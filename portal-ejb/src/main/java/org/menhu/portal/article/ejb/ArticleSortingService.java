package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;

/** Puts articles into categories, under tags and into the hands of other authors from outside, without opening them. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleSortingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TagService tags;

    @Inject
    private ArticleAuthorService authors;

    @Inject
    private ArticlePlacingService places;

    /**
     * Moves an article to another category.
     *
     * @throws BusinessException {@code article.categoryGone}, {@code article.putAway}
     * @throws NotPermittedException when it is somebody else's
     */
    public void move(long id, long categoryId) {
        var category = em.find(Category.class, categoryId);
        if (category == null) {
            throw new BusinessException("article.categoryGone");
        }
        var article = workedOn(id);
        article.moveTo(category);
        file(article);
    }

    /**
     * Adds tags to those that an article has.
     *
     * @throws BusinessException {@code article.putAway}
     * @throws NotPermittedException when it is somebody else's
     */
    public void tag(long id, Collection<String> names) {
        var article = workedOn(id);
        var all = new HashSet<>(article.getTags());
        all.addAll(tags.named(names));
        article.tag(all);
        file(article);
    }

    /**
     * Gives an article to another author.
     *
     * @throws BusinessException {@code article.authorGone}, {@code article.putAway}
     * @throws NotPermittedException when the caller may not edit what others write
     */
    public void give(long id, long authorId) {
        var article = workedOn(id);
        authors.give(article, authorId);
    }

    private Article workedOn(long id) {
        em.flush(); // the lock reads the article anew
        em.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        var article = authors.own(id);
        article.requireAtHand();
        return article;
    }

    private void file(Article article) {
        if (article.getStatus() == ArticleStatus.PUBLISHED) {
            places.filed(article);
        }
    }
}
