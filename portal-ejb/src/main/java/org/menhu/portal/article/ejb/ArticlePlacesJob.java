package org.menhu.portal.article.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.menhu.portal.article.model.ArticleList;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.article.model.Place;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Cursor;

/** Makes whole lists of readers anew: all in a database that has none yet, and those that a change of the site moves. */
@Startup
@Singleton
@DependsOn("Database")
public class ArticlePlacesJob {

    private static final Cursor OLDEST = new Cursor(Instant.EPOCH, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SettingReadingService settings;

    @Inject
    private ArticleListService lists;

    @Inject
    private Caller caller;

    private ZoneId monthsZone;

    @PostConstruct
    void fillAtFirstStart() {
        caller.actAsPortal();
        monthsZone = settings.site().zone();
        if (known(ListKind.ALL).isEmpty()) {
            for (var query : List.of(Place.FILL_ALL, Place.FILL_PINNED, Place.FILL_AUTHORS, Place.FILL_TAGS)) {
                em.createNamedQuery(query).executeUpdate();
            }
            List.of(ListKind.ALL, ListKind.PINNED, ListKind.AUTHOR, ListKind.TAG)
                    .forEach(this::count);
            refileCategories();
            refileMonths();
        }
    }

    /** Months begin elsewhere in another zone. */
    @Schedule(second = "30", minute = "*", hour = "*", persistent = false)
    void followTheCalendar() {
        caller.actAsPortal();
        var zone = settings.site().zone();
        if (!zone.equals(monthsZone)) {
            monthsZone = zone;
            refileMonths();
        }
    }

    /** After the tree has another shape: a category lists what stands in all below it. Minutes for millions of articles. */
    public void refileCategories() {
        clear(ListKind.CATEGORY);
        for (var category : em.createNamedQuery(Category.ALL, Category.class).getResultList()) {
            for (var above = category; above != null; above = above.getParent()) {
                em.createNamedQuery(Place.FILL_CATEGORY)
                        .setParameter(1, above.getId())
                        .setParameter(2, category.getId())
                        .executeUpdate();
            }
        }
        count(ListKind.CATEGORY);
    }

    private void refileMonths() {
        clear(ListKind.MONTH);
        var first = lists.newer(ListKey.ALL, OLDEST, 1);
        var last = lists.older(ListKey.ALL, Cursor.START, 1);
        if (first.isEmpty()) {
            return;
        }
        var end = month(last.getFirst()).plusMonths(1);
        for (var month = month(first.getFirst()); month.isBefore(end); month = month.plusMonths(1)) {
            em.createNamedQuery(Place.FILL_MONTH)
                    .setParameter(1, ListKey.of(month).id())
                    .setParameter(2, begin(month))
                    .setParameter(3, begin(month.plusMonths(1)))
                    .executeUpdate();
        }
        count(ListKind.MONTH);
    }

    private YearMonth month(Cursor place) {
        return YearMonth.from(place.at().atZone(monthsZone));
    }

    private long begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(monthsZone).toInstant().toEpochMilli();
    }

    private void clear(ListKind kind) {
        em.flush();
        for (var query : List.of(Place.DROP_KIND, ArticleList.DROP_KIND)) {
            em.createNamedQuery(query).setParameter("kind", kind).executeUpdate();
        }
    }

    private void count(ListKind kind) {
        em.createNamedQuery(ArticleList.COUNT_KIND).setParameter(1, kind.name()).executeUpdate();
        known(kind).forEach(list -> lists.begin(list.key()));
    }

    private List<ArticleList> known(ListKind kind) {
        return em.createNamedQuery(ArticleList.OF_KIND, ArticleList.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
