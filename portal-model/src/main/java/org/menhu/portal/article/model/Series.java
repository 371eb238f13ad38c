package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** Articles that are read one after the other. It keeps the order of all its members; readers see those that are published. */
@Entity
@Table(name = "article_series")
@NamedQuery(name = Series.BY_SLUG, query = "select s from Series s where s.slug = :slug")
@NamedQuery(name = Series.BY_NAME, query = "select s from Series s where s.name = :name")
@NamedQuery(name = Series.NAMES, query = "select s.name from Series s " + Series.MATCHING + " order by s.name")
@NamedQuery(name = Series.COUNT, query = "select count(s) from Series s " + Series.MATCHING)
@NamedQuery(
        name = Series.COUNTED,
        query = "select new org.menhu.portal.article.model.SeriesItem(s.id, s.name, s.slug, s.summary, count(a.id))"
                + " from Series s left join Article a on a.series = s " + Series.MATCHING
                + " group by s.id, s.name, s.slug, s.summary order by s.name")
@NamedQuery(name = Series.ARTICLES, query = "select a from Article a where a.series.id = :seriesId" + Series.IN_ORDER)
@NamedQuery(
        name = Series.MEMBERS,
        query =
                "select new org.menhu.portal.article.model.SeriesMember(a.id, a.status, a.stage, r.title) from Article a"
                        + " left join Revision r on (r.article = a and r.number = a.headRevision) where a.series.id = :seriesId"
                        + Series.IN_ORDER)
@NamedQuery(name = Series.LAST, query = "select max(a.seriesPlace) from Article a where a.series.id = :seriesId")
@NamedQuery(name = Series.SUMMARIES, query = ArticleQueries.SUMMARY + " and a.series.id = :seriesId" + Series.IN_ORDER)
@NamedQuery(name = Series.LINKS, query = ArticleQueries.LINK + " and a.series.id = :seriesId" + Series.IN_ORDER)
public class Series extends VersionedEntity {

    public static final String BY_SLUG = "Series.bySlug";
    public static final String BY_NAME = "Series.byName";
    public static final String NAMES = "Series.names";
    public static final String COUNT = "Series.count";
    public static final String COUNTED = "Series.counted";

    /** All its articles in their order, in whatever state they are: as entities, and as the console lists them. */
    public static final String ARTICLES = "Series.articles";

    public static final String MEMBERS = "Series.members";

    /** The place of the last of them; null when there is none. */
    public static final String LAST = "Series.last";

    /** Those of its articles that readers see, in their order: as lists show them, and as links. */
    public static final String SUMMARIES = "Series.summaries";

    public static final String LINKS = "Series.links";

    public static final int NAME_LENGTH = 60;

    static final String MATCHING = "where lower(s.name) like :pattern escape '!'";

    /** By id as well, because two that joined at the same moment may share a place. */
    static final String IN_ORDER = " order by a.seriesPlace, a.id";

    @Column(name = "name", nullable = false, unique = true, length = NAME_LENGTH)
    @Text(max = NAME_LENGTH)
    private String name;

    @Column(name = "slug", nullable = false, unique = true, length = 80)
    @NotNull
    private Slug slug;

    @Column(name = "summary", length = 500)
    @Text(max = 500, optional = true)
    private String summary;

    protected Series() {}

    public Series(String name, Slug slug) {
        this.name = name;
        this.slug = slug;
    }

    public void rename(String newName, Slug newSlug, String newSummary) {
        name = newName;
        slug = newSlug;
        summary = newSummary;
    }

    /**
     * Moves one of its articles towards the end, or with a negative number towards the beginning, and not beyond either.
     *
     * @param articles all it has, in their order
     */
    public void shift(List<Article> articles, Article moved, int places) {
        var order = new ArrayList<>(articles);
        var from = order.indexOf(moved);
        order.remove(from);
        order.add(Math.clamp((long) from + places, 0, order.size()), moved);
        for (var i = 0; i < order.size(); i++) {
            order.get(i).placeIn(this, i + 1);
        }
    }

    public String getName() {
        return name;
    }

    public Slug getSlug() {
        return slug;
    }

    public String getSummary() {
        return summary;
    }
}
