package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.MonthCount;
import org.menhu.portal.article.model.PopularArticle;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slice;

/** The lists of published articles. None of them reads a body. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class ArticleListingService {

    /** Days that count as lately. */
    private static final int LATELY = 7;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public Slice<ArticleSummary> newest(Cursor from, int size) {
        return slice(summaries(Article.NEWEST), from, size);
    }

    public Slice<ArticleSummary> ofCategories(List<Long> categoryIds, Cursor from, int size) {
        return slice(summaries(Article.OF_CATEGORIES).setParameter("categoryIds", categoryIds), from, size);
    }

    public Slice<ArticleSummary> ofTag(Long tagId, Cursor from, int size) {
        return slice(summaries(Article.OF_TAG).setParameter("tagId", tagId), from, size);
    }

    public Slice<ArticleSummary> ofAuthor(Long authorId, Cursor from, int size) {
        return slice(summaries(Article.OF_AUTHOR).setParameter("authorId", authorId), from, size);
    }

    /** Those of one month of the calendar in the given zone. */
    public Slice<ArticleSummary> ofMonth(YearMonth month, ZoneId zone, Cursor from, int size) {
        var begin = month.atDay(1).atStartOfDay(zone).toInstant();
        var end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        var start = from.at().isBefore(end) ? from : new Cursor(end, 0);
        return slice(summaries(Article.OF_PERIOD).setParameter("from", begin), start, size);
    }

    public List<ArticleSummary> pinned(int limit) {
        return summaries(Article.PINNED).setMaxResults(limit).getResultList();
    }

    /** The newest; without the one that is being read. */
    public List<ArticleLink> latest(Long except, int limit) {
        return entityManager
                .createNamedQuery(Article.LINKS, ArticleLink.class)
                .setParameter("except", except)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The most read of the last days. */
    public List<PopularArticle> popular(ZoneId zone, int limit) {
        return entityManager
                .createNamedQuery(Article.POPULAR, PopularArticle.class)
                .setParameter("since", LocalDate.now(clock.withZone(zone)).minusDays(LATELY))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The tags that most articles have. */
    public List<TagLink> popularTags(int limit) {
        return entityManager
                .createNamedQuery(Article.POPULAR_TAGS, TagLink.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The months in which anything was published, the latest first. */
    public List<MonthCount> months(ZoneId zone) {
        return entityManager
                .createNamedQuery(Article.DATES, Instant.class)
                .getResultStream()
                .collect(Collectors.groupingBy(at -> YearMonth.from(at.atZone(zone)), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new MonthCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(MonthCount::month).reversed())
                .toList();
    }

    private TypedQuery<ArticleSummary> summaries(String query) {
        return entityManager.createNamedQuery(query, ArticleSummary.class);
    }

    private static Slice<ArticleSummary> slice(TypedQuery<ArticleSummary> query, Cursor from, int size) {
        var read = query.setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(read, size, ArticleSummary::place);
    }
}
