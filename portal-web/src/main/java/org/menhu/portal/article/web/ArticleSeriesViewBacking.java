package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.FormerPathService;
import org.menhu.portal.article.ejb.SeriesReadingService;
import org.menhu.portal.article.model.SeriesPage;
import org.menhu.portal.shared.model.NotFoundException;
import org.omnifaces.util.Faces;

/** The articles of a series. */
@Named
@RequestScoped
public class ArticleSeriesViewBacking {

    @Inject
    private SeriesReadingService series;

    @Inject
    private FormerPathService formerPaths;

    private String slug;
    private SeriesPage page;

    /** A former address leads to the present one for ever. */
    public void load() {
        try {
            page = series.at(slug);
        } catch (NotFoundException e) {
            Faces.redirectPermanent("/series/" + formerPaths.presentSeries(slug).orElseThrow(() -> e));
        }
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public SeriesPage getPage() {
        return page;
    }
}
