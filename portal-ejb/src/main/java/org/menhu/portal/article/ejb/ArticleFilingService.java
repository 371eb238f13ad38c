package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleSettings;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** Gives an article its place: category, tags, series, address, source, and what is open below it. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleFilingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArticleAddressService addresses;

    @Inject
    private TagService tags;

    @Inject
    private SeriesFilingService series;

    @Inject
    private ArticlePlacingService places;

    /** @throws BusinessException {@code article.slugTaken}, or {@code article.categoryGone} when it was deleted meanwhile */
    public void file(Article article, ArticleSettings settings) {
        var before = new ArticleSettings(article);
        if (settings.getSlug() != null) {
            addresses.change(article, settings.getSlug());
        }
        article.moveTo(settings.getCategoryId() == null ? null : category(settings.getCategoryId()));
        article.tag(tags.named(settings.getTags()));
        if (settings.isSeriesChanged()) {
            series.file(article, settings.getSeries());
        }
        article.attributeTo(settings.provenance());
        article.open(settings.isCommentsOpen(), settings.isDonationsOpen());
        article.setPinned(settings.isPinned());
        article.setHiddenFromSearch(settings.isHiddenFromSearch());
        if (article.getStatus() == ArticleStatus.PUBLISHED && !before.isSameAs(new ArticleSettings(article))) {
            places.filed(article);
        }
    }

    private Category category(Long id) {
        var category = em.find(Category.class, id);
        if (category == null) {
            throw new BusinessException("article.categoryGone");
        }
        return category;
    }
}
