package org.menhu.portal.search.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleStamp;
import org.menhu.portal.article.model.ArticleTag;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.model.Tag;
import org.menhu.portal.search.model.SearchText;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** What the index takes in: published articles and nothing else, by the same rule as all that readers see. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SearchIndexingService {

    @PersistenceContext
    private EntityManager em;

    /** The greatest id of an article, or 0. */
    public long lastId() {
        var last = em.createNamedQuery(Article.LAST_ID, Long.class).getSingleResult();
        return last == null ? 0 : last;
    }

    /** The stamps of the published articles of a stretch of ids, both included, by their ids. */
    public Map<Long, Long> stamps(long first, long last) {
        var read = em.createNamedQuery(Article.STAMPS, ArticleStamp.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        return stamped(read, tags(read));
    }

    /** The stamps of those of the given articles that are published, by their ids. */
    public Map<Long, Long> stamps(Collection<Long> articleIds) {
        var read = read(articleIds);
        return stamped(read, tags(read));
    }

    /** Those of the given articles that are published. */
    public List<SearchText> texts(Collection<Long> articleIds) {
        var read = read(articleIds); // first: what changes between this and the next question has another stamp then
        var tags = tags(read);
        var stamps = stamped(read, tags);
        return stamps.isEmpty()
                ? List.of()
                : em.createNamedQuery(Article.WHOLE, PublishedArticle.class)
                        .setParameter("ids", stamps.keySet())
                        .getResultStream()
                        .map(article ->
                                text(article, stamps.get(article.id()), tags.getOrDefault(article.id(), List.of())))
                        .toList();
    }

    private List<ArticleStamp> read(Collection<Long> articleIds) {
        return articleIds.isEmpty()
                ? List.of()
                : em.createNamedQuery(Article.STAMPS_OF, ArticleStamp.class)
                        .setParameter("ids", articleIds)
                        .getResultList();
    }

    private static Map<Long, Long> stamped(List<ArticleStamp> read, Map<Long, List<String>> tags) {
        return read.stream()
                .collect(Collectors.toMap(
                        ArticleStamp::id, article -> stamp(article, tags.getOrDefault(article.id(), List.of()))));
    }

    private static long stamp(ArticleStamp article, List<String> tags) {
        var names = Objects.hash(article.authorDisplayName(), tags);
        return (long) article.version() << Integer.SIZE | Integer.toUnsignedLong(names);
    }

    private static SearchText text(PublishedArticle article, long stamp, List<String> tags) {
        return new SearchText(
                article.id(),
                stamp,
                article.title(),
                Objects.requireNonNullElse(article.summary(), ""),
                Jsoup.parseBodyFragment(article.body().toString()).text(),
                tags,
                article.authorDisplayName(),
                article.categoryId(),
                article.publishedAt());
    }

    /** The names of their tags by article, always in the same order. */
    private Map<Long, List<String>> tags(List<ArticleStamp> articles) {
        return articles.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Tag.OF_ARTICLES, ArticleTag.class)
                        .setParameter(
                                "articleIds",
                                articles.stream().map(ArticleStamp::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                ArticleTag::articleId, Collectors.mapping(ArticleTag::name, Collectors.toList())));
    }
}
