package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Series;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.LikePattern;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** Puts articles into series by their names. A series comes into being when an article is first put into it. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class SeriesFilingService {

    private static final int SUGGESTIONS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormerPathService formerPaths;

    /** Names to choose from while one is typed. */
    public List<String> suggest(String words) {
        return em.createNamedQuery(Series.NAMES, String.class)
                .setParameter("pattern", LikePattern.containing(words))
                .setMaxResults(SUGGESTIONS)
                .getResultList();
    }

    /** Puts an article at the end of the series of a name, unless it is in there; a blank name takes it out of the one it is in. */
    public void file(Article article, String name) {
        if (name == null || name.isBlank()) {
            article.leaveSeries();
            return;
        }
        var series = named(name.strip()).orElseGet(() -> make(name.strip()));
        if (!series.equals(article.getSeries())) {
            article.placeIn(series, last(series) + 1);
        }
    }

    public Optional<Series> named(String name) {
        return em.createNamedQuery(Series.BY_NAME, Series.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /**
     * An address made of a name: one that no other series has or had, so that what leads to that one leads there for ever.
     *
     * @param owner of the address that it may keep or take again; null for a new series
     */
    public Slug address(String name, Series owner) {
        var made = SlugMaker.of(name, "series");
        var slug = made;
        for (var number = 2; !isFree(slug, owner); number++) {
            slug = made.numbered(number);
        }
        return slug;
    }

    private boolean isFree(Slug slug, Series owner) {
        var former = formerPaths.presentSeries(slug.value());
        return em.createNamedQuery(Series.BY_SLUG, Series.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .allMatch(series -> series.equals(owner))
                && (former.isEmpty() || owner != null && former.get().equals(owner.getSlug()));
    }

    private Series make(String name) {
        var series = new Series(name, address(name, null));
        em.persist(series);
        em.flush(); // it has its id then
        return series;
    }

    private int last(Series series) {
        var place = em.createNamedQuery(Series.LAST, Integer.class)
                .setParameter("seriesId", series.getId())
                .getSingleResult();
        return place == null ? 0 : place;
    }
}
