package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Where a published article stands in one of the lists that readers walk through. Such a list is read from one index, from
 * any place on and in both directions, so that its last page costs what its first does however long it grows.
 */
@Entity
@Table(name = "article_place")
@NamedQuery(name = Place.OF_ARTICLE, query = "select p from Place p where p.articleId = :articleId")
@NamedQuery(
        name = Place.RECENT,
        query = "select p from ArticleList l, Place p where l.kind = :kind and l.listId in :ids and p.kind = l.kind"
                + " and p.listId = l.listId and p.publishedAt >= l.recentFrom"
                + " order by p.publishedAt desc, p.articleId desc")
@NamedQuery(name = Place.DROP, query = "delete from Place p where p.kind = :kind and p.listId = :listId")
@NamedQuery(name = Place.DROP_KIND, query = "delete from Place p where p.kind = :kind")
@NamedNativeQuery(name = Place.OLDER, query = PlaceQueries.OLDER)
@NamedNativeQuery(name = Place.NEWER, query = PlaceQueries.NEWER)
@NamedNativeQuery(name = Place.ONWARD, query = PlaceQueries.ONWARD)
@NamedNativeQuery(name = Place.FILL_ALL, query = Place.FILL + "'ALL', 0, a.published_at, a.id" + Place.SHOWN)
@NamedNativeQuery(
        name = Place.FILL_PINNED,
        query = Place.FILL + "'PINNED', 0, a.published_at, a.id" + Place.SHOWN + " and a.pinned = true")
@NamedNativeQuery(
        name = Place.FILL_AUTHORS,
        query = Place.FILL + "'AUTHOR', a.author_id, a.published_at, a.id" + Place.SHOWN)
@NamedNativeQuery(
        name = Place.FILL_TAGS,
        query = Place.FILL + "'TAG', t.tag_id, a.published_at, a.id from article_tagging t join article a"
                + " on a.id = t.article_id where a.status = 'PUBLISHED' and a.kind = 'ARTICLE'")
@NamedNativeQuery(
        name = Place.FILL_CATEGORY,
        query = Place.FILL + "'CATEGORY', c.id, a.published_at, a.id from article_category c, article a where c.id = ?1"
                + " and a.status = 'PUBLISHED' and a.kind = 'ARTICLE' and a.category_id = ?2")
@NamedNativeQuery(
        name = Place.FILL_MONTH,
        query = Place.FILL + "'MONTH', cast(?1 as bigint), a.published_at, a.id" + Place.SHOWN
                + " and a.published_at >= ?2 and a.published_at < ?3")
public class Place {

    /**
     * The places behind one in its list, nearest first: towards the older articles, and towards the newer ones. Of list 1, 2 those
     * beside the time 3 and the article 4, at most 5; rows of a time and an id.
     */
    public static final String OLDER = "Place.older";

    public static final String NEWER = "Place.newer";
    public static final String OF_ARTICLE = "Place.ofArticle";

    /** The newest {@link ArticleList#RECENT} of each of several lists. */
    public static final String RECENT = "Place.recent";

    /**
     * Where readers of article 3, published at 1 with the id 2, may go on: rows of a relation and an id. The relation is 0 for
     * the article before it, 1 for the one after it, 2 for those that are among the newest of its categories and tags, those
     * first that share the most of them.
     */
    public static final String ONWARD = "Place.onward";

    public static final String DROP = "Place.drop";
    public static final String DROP_KIND = "Place.dropKind";
    public static final String FILL_ALL = "Place.fillAll";
    public static final String FILL_PINNED = "Place.fillPinned";
    public static final String FILL_AUTHORS = "Place.fillAuthors";
    public static final String FILL_TAGS = "Place.fillTags";

    /** Into the list of category 1 what stands in category 2 itself. */
    public static final String FILL_CATEGORY = "Place.fillCategory";

    /** Into the list of month 1 what was published from 2 on and before 3, in milliseconds. */
    public static final String FILL_MONTH = "Place.fillMonth";

    static final String FILL = "insert into article_place (list_kind, list_id, published_at, article_id) select ";
    static final String SHOWN = " from article a where a.status = 'PUBLISHED' and a.kind = 'ARTICLE'";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_kind", nullable = false, length = 10)
    private ListKind kind;

    @Column(name = "list_id", nullable = false)
    private long listId;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "article_id", nullable = false)
    private long articleId;

    protected Place() {}

    public Place(ListKey list, Article article) {
        this.kind = list.kind();
        this.listId = list.id();
        this.publishedAt = article.getPublishedAt();
        this.articleId = article.getId();
    }

    public ListKey list() {
        return new ListKey(kind, listId);
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public long getArticleId() {
        return articleId;
    }
}
