package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Series;
import org.menhu.portal.article.model.SeriesChanged;
import org.menhu.portal.article.model.SeriesDraft;
import org.menhu.portal.article.model.SeriesItem;
import org.menhu.portal.article.model.SeriesMember;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.LikePattern;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Page;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** The series as editors care for them. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.TAG_MANAGE)
public class SeriesService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SeriesFilingService filing;

    @Inject
    private FormerPathService formerPaths;

    @Inject
    private Event<PublicChange> changes;

    /** Series with the given words in their names, by name. */
    @ReadOnly
    public Page<SeriesItem> find(String words, int number, int size) {
        var pattern = LikePattern.containing(words);
        var items = em.createNamedQuery(Series.COUNTED, SeriesItem.class)
                .setParameter("pattern", pattern)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        var total = em.createNamedQuery(Series.COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        return new Page<>(items, total, number, size);
    }

    /** All articles of a series in their order, whether or not readers see them. */
    @ReadOnly
    public List<SeriesMember> members(long id) {
        return em.createNamedQuery(Series.MEMBERS, SeriesMember.class)
                .setParameter("seriesId", id)
                .getResultList();
    }

    /**
     * Says anew what a series is called and about; another name gives it another address, to which the old one leads.
     *
     * @throws BusinessException {@code article.seriesExists} when another series has the name
     * @throws NotFoundException when the series is gone
     */
    public void save(SeriesDraft draft) {
        var series = existing(draft.getId());
        var name = draft.getName().strip();
        if (filing.named(name).filter(other -> !other.equals(series)).isPresent()) {
            throw new BusinessException("article.seriesExists", name);
        }
        var slug = name.equals(series.getName()) ? series.getSlug() : filing.address(name, series);
        formerPaths.seriesMoved(series.getSlug(), slug, series.getId());
        series.rename(name, slug, draft.getSummary());
        em.flush();
        changes.fire(new SeriesChanged(series.getId()));
    }

    /**
     * Moves an article within its series.
     *
     * @param places towards the end, or with a negative number towards the beginning; not beyond either
     * @throws NotFoundException when it is in none any more
     */
    public void move(long articleId, int places) {
        var article = member(articleId);
        var series = article.getSeries();
        var articles = articles(series.getId());
        if (!articles.contains(article)) {
            throw new NotFoundException(); // taken out meanwhile
        }
        series.shift(articles, article, places);
        changes.fire(new SeriesChanged(series.getId()));
    }

    /**
     * Takes an article out of its series; nothing else of it changes.
     *
     * @throws NotFoundException when it is in none any more
     */
    public void takeOut(long articleId) {
        var article = member(articleId);
        changes.fire(new SeriesChanged(article.getSeries().getId()));
        article.leaveSeries();
    }

    /** Takes a series away; its articles stay. */
    public void delete(long id) {
        var series = existing(id);
        articles(id).forEach(Article::leaveSeries);
        em.flush(); // no article refers to it when it goes
        em.remove(series);
        changes.fire(new SeriesChanged(id));
    }

    private Series existing(long id) {
        var series = em.find(Series.class, id);
        if (series == null) {
            throw new NotFoundException();
        }
        return series;
    }

    private Article member(long articleId) {
        var article = em.find(Article.class, articleId);
        if (article == null || article.getSeries() == null) {
            throw new NotFoundException();
        }
        return article;
    }

    private List<Article> articles(long id) {
        return em.createNamedQuery(Series.ARTICLES, Article.class)
                .setParameter("seriesId", id)
                .getResultList();
    }
}
