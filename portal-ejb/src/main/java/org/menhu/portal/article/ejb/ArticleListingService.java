package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.ArticleList;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.article.model.MonthCount;
import org.menhu.portal.article.model.PopularArticle;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.model.ReadArticle;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slice;

/**
 * The lists of published articles. Where each stands is read from one index, then what is shown of those few: so no list
 * page reads a body, counts, or takes longer because it is long.
 */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class ArticleListingService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Popular popular;

    @Inject
    private ArticleListService lists;

    @Inject
    private CoverService covers;

    /** The stretch of a list that the cursor asks for. */
    public Slice<ArticleSummary> read(ListKey list, Cursor from, int size) {
        return from.towardsNewer() ? before(list, from, size) : behind(list, from, size);
    }

    private Slice<ArticleSummary> behind(ListKey list, Cursor from, int size) {
        var places = lists.older(list, from, size + 1); // one more tells whether the list goes on
        var items = summaries(places.stream().limit(size).toList());
        var older = places.size() > size ? places.get(size - 1) : null;
        return new Slice<>(
                items,
                older,
                from.isStart() || places.isEmpty() ? null : places.getFirst().back());
    }

    private Slice<ArticleSummary> before(ListKey list, Cursor from, int size) {
        var places = lists.newer(list, from, size + 1);
        if (places.size() <= size && !from.isEnd()) {
            return behind(list, Cursor.START, size); // a full first page rather than the rest of one
        }
        var shown = places.stream().limit(size).toList().reversed();
        var newer = places.size() > size ? shown.getFirst().back() : null;
        return new Slice<>(summaries(shown), from.isEnd() ? null : shown.getLast(), newer);
    }

    public List<ArticleSummary> newest(int limit) {
        return summaries(lists.older(ListKey.ALL, Cursor.START, limit));
    }

    /** The newest of a list with their bodies, for those who read them elsewhere. */
    public List<PublishedArticle> whole(ListKey list, int limit) {
        var ids = ids(lists.older(list, Cursor.START, limit));
        return inOrder(ids, read(Article.WHOLE, PublishedArticle.class, ids), PublishedArticle::id);
    }

    /** What is pinned, then the newest, each once. */
    public List<ArticleSummary> front(int pinned, int newest) {
        return summaries(Stream.of(
                        lists.older(ListKey.PINNED, Cursor.START, pinned),
                        lists.older(ListKey.ALL, Cursor.START, newest))
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    /** Those of the given articles that readers see, in the order given. */
    public List<ArticleSummary> shown(List<Long> ids) {
        return covers.covered(inOrder(ids, read(Article.SUMMARIES, ArticleSummary.class, ids), ArticleSummary::id));
    }

    /** The newest; without the one that is being read. */
    public List<ArticleLink> latest(Long except, int limit) {
        var ids = ids(lists.older(ListKey.ALL, Cursor.START, limit + 1));
        return links(ids.stream().filter(id -> !id.equals(except)).limit(limit).toList());
    }

    /** The most read of the last days, as of some seconds ago. */
    public List<PopularArticle> popular(int limit) {
        var read = popular.articles();
        var links = byId(
                links(read.stream()
                        .map(ReadArticle::articleId)
                        .limit(2L * limit)
                        .toList()),
                ArticleLink::id);
        return read.stream()
                .filter(article -> links.containsKey(article.articleId()))
                .limit(limit)
                .map(article -> {
                    var link = links.get(article.articleId());
                    return new PopularArticle(link.slug(), link.title(), article.views());
                })
                .toList();
    }

    /** The tags that most articles have. */
    public List<TagLink> popularTags(int limit) {
        return entityManager
                .createNamedQuery(ArticleList.LONGEST_TAGS, TagLink.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The months in which anything was published, the latest first. */
    public List<MonthCount> months() {
        return entityManager
                .createNamedQuery(ArticleList.OF_KIND, ArticleList.class)
                .setParameter("kind", ListKind.MONTH)
                .getResultStream()
                .map(list -> new MonthCount(ListKey.month(list.key().id()), list.getArticles()))
                .toList();
    }

    private List<ArticleSummary> summaries(List<Cursor> places) {
        return shown(ids(places));
    }

    private List<ArticleLink> links(List<Long> ids) {
        return inOrder(ids, read(Article.LINKS, ArticleLink.class, ids), ArticleLink::id);
    }

    private <T> List<T> read(String query, Class<T> type, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createNamedQuery(query, type)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static List<Long> ids(List<Cursor> places) {
        return places.stream().map(Cursor::id).toList();
    }

    private static <T> List<T> inOrder(List<Long> ids, List<T> read, Function<T, Long> id) {
        var found = byId(read, id);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static <T> Map<Long, T> byId(List<T> read, Function<T, Long> id) {
        return read.stream().collect(Collectors.toMap(id, item -> item));
    }
}
