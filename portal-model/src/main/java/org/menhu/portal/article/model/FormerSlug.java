package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** An address that an article had before; it leads to the present one for ever. */
@Entity
@Table(name = "article_former_slug")
@NamedQuery(
        name = FormerSlug.PRESENT,
        query = "select a.slug from FormerSlug f join f.article a where f.slug = :slug"
                + " and a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED")
@NamedQuery(name = FormerSlug.REMOVE, query = "delete from FormerSlug f where f.article.id = :articleId")
public class FormerSlug {

    public static final String REMOVE = "FormerSlug.remove";

    /** The present slug of a published article that had another one before. */
    public static final String PRESENT = "FormerSlug.present";

    @Id
    @Column(name = "slug", length = 80)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", nullable = false)
    private Article article;

    protected FormerSlug() {}

    public FormerSlug(Article article) {
        this.slug = article.getSlug().value();
        this.article = article;
    }

    public String getSlug() {
        return slug;
    }

    public Article getArticle() {
        return article;
    }
}
