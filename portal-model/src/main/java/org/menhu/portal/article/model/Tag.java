package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.Set;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** A word that joins articles across categories. */
@Entity
@Table(name = "article_tag")
@NamedQuery(name = Tag.BY_SLUG, query = "select t from Tag t where t.slug = :slug")
@NamedQuery(name = Tag.BY_NAME, query = "select t from Tag t where t.name = :name")
@NamedQuery(
        name = Tag.OF_ARTICLES,
        query = "select new org.menhu.portal.article.model.ArticleTag(a.id, t.name) from Tag t join t.articles a"
                + " where a.id in :articleIds order by t.name")
@NamedQuery(name = Tag.NAMES, query = "select t.name from Tag t " + Tag.MATCHING + " order by t.name")
@NamedQuery(name = Tag.COUNT, query = "select count(t) from Tag t " + Tag.MATCHING)
@NamedQuery(
        name = Tag.COUNTED,
        query = "select new org.menhu.portal.article.model.TagCount(t.id, t.name, t.slug, count(a.id)) from Tag t"
                + " left join t.articles a " + Tag.MATCHING
                + " group by t.id, t.name, t.slug order by count(a.id) desc, t.name")
public class Tag extends VersionedEntity {

    public static final String BY_SLUG = "Tag.bySlug";
    public static final String BY_NAME = "Tag.byName";
    public static final String OF_ARTICLES = "Tag.ofArticles";
    public static final String NAMES = "Tag.names";
    public static final String COUNT = "Tag.count";
    public static final String COUNTED = "Tag.counted";

    static final String MATCHING = "where lower(t.name) like :pattern escape '!'";

    @Column(name = "name", nullable = false, unique = true, length = 40)
    @Text(max = 40)
    private String name;

    @Column(name = "slug", nullable = false, unique = true, length = 80)
    @NotNull
    private Slug slug;

    /** The other side of the article's tags, for the queries that go from it; never loaded. */
    @ManyToMany(mappedBy = "tags")
    private Set<Article> articles = new HashSet<>();

    protected Tag() {}

    public Tag(String name, Slug slug) {
        this.name = name;
        this.slug = slug;
    }

    public void rename(String newName, Slug newSlug) {
        name = newName;
        slug = newSlug;
    }

    public String getName() {
        return name;
    }

    public Slug getSlug() {
        return slug;
    }
}
