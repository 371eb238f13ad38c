package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.Series;
import org.menhu.portal.article.model.SeriesLink;
import org.menhu.portal.article.model.SeriesPage;
import org.menhu.portal.article.model.SeriesPlace;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** The series as readers find them: what is published of them. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SeriesReadingService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CoverService covers;

    /** @throws NotFoundException when no series has this address, or readers see nothing of it */
    public SeriesPage at(String address) {
        var slug = Slug.ifValid(address).orElseThrow(NotFoundException::new);
        var page = entityManager
                .createNamedQuery(Series.BY_SLUG, Series.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(this::page)
                .orElseThrow(NotFoundException::new);
        if (page.articles().isEmpty()) {
            throw new NotFoundException();
        }
        return page;
    }

    /** Where an article stands in its series; empty when it is alone in it. */
    public Optional<SeriesPlace> place(Long articleId, SeriesLink series) {
        return SeriesPlace.of(articleId, series, members(series));
    }

    private SeriesPage page(Series series) {
        var articles = entityManager
                .createNamedQuery(Series.SUMMARIES, ArticleSummary.class)
                .setParameter("seriesId", series.getId())
                .getResultList();
        var link = new SeriesLink(series.getId(), series.getSlug(), series.getName());
        return new SeriesPage(link, series.getSummary(), covers.covered(articles));
    }

    private List<ArticleLink> members(SeriesLink series) {
        return entityManager
                .createNamedQuery(Series.LINKS, ArticleLink.class)
                .setParameter("seriesId", series.id())
                .getResultList();
    }
}
