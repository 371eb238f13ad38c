package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often an article was read on one day of the site's calendar. */
@Entity
@Table(name = "article_daily_views")
@NamedQuery(
        name = DailyViews.ADD,
        query = "update DailyViews d set d.views = d.views + :views where d.articleId = :articleId and d.day = :day")
@NamedQuery(
        name = DailyViews.BY_DAY,
        query = "select new org.menhu.portal.article.model.DayCount(d.day, sum(d.views)) from DailyViews d"
                + " where d.day >= :since group by d.day")
@NamedQuery(
        name = DailyViews.MOST_READ,
        query = "select new org.menhu.portal.article.model.ReadArticle(d.articleId, sum(d.views)) from DailyViews d"
                + " where d.day >= :since group by d.articleId order by sum(d.views) desc, d.articleId desc")
@NamedQuery(name = DailyViews.REMOVE, query = "delete from DailyViews d where d.articleId = :articleId")
public class DailyViews {

    public static final String REMOVE = "DailyViews.remove";

    public static final String MOST_READ = "DailyViews.mostRead";

    public static final String BY_DAY = "DailyViews.byDay";

    public static final String ADD = "DailyViews.add";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id", nullable = false)
    private Long articleId;

    @Column(name = "view_day", nullable = false)
    private LocalDate day;

    @Column(name = "views", nullable = false)
    private long views;

    protected DailyViews() {}

    public DailyViews(Long articleId, LocalDate day, long views) {
        this.articleId = articleId;
        this.day = day;
        this.views = views;
    }

    public Long getId() {
        return id;
    }

    public Long getArticleId() {
        return articleId;
    }

    public LocalDate getDay() {
        return day;
    }

    public long getViews() {
        return views;
    }
}
