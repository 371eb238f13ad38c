package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleDraft;
import org.menhu.portal.article.model.FormerSlug;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** Gives articles their addresses: one for each, and none that once led elsewhere. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleAddressService {

    private static final String FALLBACK = "article";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A new article at a free address made of its title. */
    public Article begin(ArticleDraft draft, Account author) {
        var slug = propose(draft.getText().getTitle(), null);
        return new Article(draft.getKind(), slug, author, clock.instant());
    }

    /**
     * A free address made of the title.
     *
     * @param articleId of the article that asks and may keep what it has; null for a new one
     */
    public Slug propose(String title, Long articleId) {
        var made = SlugMaker.of(title == null ? "" : title, FALLBACK);
        var slug = made;
        for (var number = 2; !isFree(slug, articleId); number++) {
            slug = made.numbered(number);
        }
        return slug;
    }

    /**
     * Moves an article to another address; the one that readers may have kept leads there from now on.
     *
     * @throws BusinessException {@code article.slugTaken} when another article has or had the address
     */
    public void change(Article article, Slug slug) {
        if (slug.equals(article.getSlug())) {
            return;
        }
        if (!isFree(slug, article.getId())) {
            throw new BusinessException("article.slugTaken", slug);
        }
        var former = em.find(FormerSlug.class, slug.value());
        if (former != null) {
            em.remove(former); // it moves back
        }
        if (article.getReleasedRevision() != null) {
            em.persist(new FormerSlug(article));
        }
        article.addressAs(slug);
    }

    private boolean isFree(Slug slug, Long articleId) {
        var former = em.find(FormerSlug.class, slug.value());
        return em.createNamedQuery(Article.BY_SLUG, Article.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .allMatch(found -> found.getId().equals(articleId))
                && (former == null || former.getArticle().getId().equals(articleId));
    }
}
