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

/** A list that readers walk through: how long it is, and where its newest end begins. Kept with each change, so never counted. */
@Entity
@Table(name = "article_list")
@NamedQuery(
        name = ArticleList.ADD,
        query =
                "update ArticleList l set l.articles = l.articles + :number where l.kind = :kind and l.listId = :listId")
@NamedQuery(
        name = ArticleList.BEGIN,
        query = "update ArticleList l set l.recentFrom = :from where l.kind = :kind and l.listId = :listId")
@NamedQuery(
        name = ArticleList.LENGTH,
        query = "select l.articles from ArticleList l where l.kind = :kind and l.listId = :listId")
@NamedQuery(
        name = ArticleList.OF_KIND,
        query = "select l from ArticleList l where l.kind = :kind and l.articles > 0 order by l.listId desc")
@NamedQuery(
        name = ArticleList.LONGEST_TAGS,
        query = "select new org.menhu.portal.article.model.TagLink(t.id, t.slug, t.name) from ArticleList l, Tag t"
                + " where l.kind = org.menhu.portal.article.model.ListKind.TAG and t.id = l.listId and l.articles > 0"
                + " order by l.articles desc, t.name")
@NamedQuery(name = ArticleList.DROP, query = "delete from ArticleList l where l.kind = :kind and l.listId = :listId")
@NamedQuery(name = ArticleList.DROP_KIND, query = "delete from ArticleList l where l.kind = :kind")
@NamedNativeQuery(
        name = ArticleList.COUNT_KIND,
        query = "insert into article_list (list_kind, list_id, articles, recent_from)"
                + " select p.list_kind, p.list_id, count(*), 0 from article_place p where p.list_kind = ?1"
                + " group by p.list_kind, p.list_id")
public class ArticleList {

    public static final String ADD = "ArticleList.add";
    public static final String BEGIN = "ArticleList.begin";
    public static final String LENGTH = "ArticleList.length";
    public static final String OF_KIND = "ArticleList.ofKind";
    public static final String LONGEST_TAGS = "ArticleList.longestTags";
    public static final String DROP = "ArticleList.drop";
    public static final String DROP_KIND = "ArticleList.dropKind";

    /** Makes the lists of a kind of the places that there are. */
    public static final String COUNT_KIND = "ArticleList.countKind";

    /** As many articles as are looked at of a list where the newest of several are compared. */
    public static final int RECENT = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_kind", nullable = false, length = 10)
    private ListKind kind;

    @Column(name = "list_id", nullable = false)
    private long listId;

    @Column(name = "articles", nullable = false)
    private long articles;

    /** When the {@link #RECENT}th newest was published, or the oldest of a shorter list. */
    @Column(name = "recent_from", nullable = false)
    private Instant recentFrom;

    protected ArticleList() {}

    public ArticleList(ListKey key, long articles, Instant recentFrom) {
        this.kind = key.kind();
        this.listId = key.id();
        this.articles = articles;
        this.recentFrom = recentFrom;
    }

    public ListKey key() {
        return new ListKey(kind, listId);
    }

    public long getArticles() {
        return articles;
    }
}
