package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.menhu.portal.article.ejb.SeriesReadingService;
import org.menhu.portal.article.model.SeriesPlace;

/** Where the article that is open stands in its series. Read when the page shows it, and once. */
@Named
@RequestScoped
public class ArticleSeriesPlaceBacking {

    @Inject
    private SeriesReadingService series;

    @Inject
    private ArticleViewBacking open;

    private Optional<SeriesPlace> place;

    /** Null when it is in none, or alone in it. */
    public SeriesPlace getPlace() {
        if (place == null) {
            var article = open.getArticle();
            place = Optional.ofNullable(article.series()).flatMap(link -> series.place(article.id(), link));
        }
        return place.orElse(null);
    }
}
