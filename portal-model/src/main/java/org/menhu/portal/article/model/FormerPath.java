package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** An address that a category, a tag or a series had before it was renamed or merged; it leads to the present one for ever. */
@Entity
@Table(name = "article_former_path")
@NamedQuery(
        name = FormerPath.PRESENT_CATEGORY,
        query = "select c.slug from FormerPath f, Category c where f.path = :path and c.id = f.targetId")
@NamedQuery(
        name = FormerPath.PRESENT_TAG,
        query = "select t.slug from FormerPath f, Tag t where f.path = :path and t.id = f.targetId")
@NamedQuery(
        name = FormerPath.PRESENT_SERIES,
        query = "select s.slug from FormerPath f, Series s where f.path = :path and s.id = f.targetId")
@NamedQuery(
        name = FormerPath.REDIRECT,
        query = "update FormerPath f set f.targetId = :to where f.targetId = :from and f.path like :kind")
public class FormerPath {

    public static final String PRESENT_CATEGORY = "FormerPath.presentCategory";
    public static final String PRESENT_TAG = "FormerPath.presentTag";
    public static final String PRESENT_SERIES = "FormerPath.presentSeries";

    /** Lets all that led to one lead to another. */
    public static final String REDIRECT = "FormerPath.redirect";

    /** Such as {@code category/kuozhan}, as it stands in the address. */
    @Id
    @Column(name = "path", length = 100)
    private String path;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    protected FormerPath() {}

    public FormerPath(String path, Long targetId) {
        this.path = path;
        this.targetId = targetId;
    }
}
