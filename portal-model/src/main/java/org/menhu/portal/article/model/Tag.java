package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** A word that joins articles across categories. */
@Entity
@Table(name = "article_tag")
@NamedQuery(name = Tag.BY_SLUG, query = "select t from Tag t where t.slug = :slug")
@NamedQuery(name = Tag.BY_NAME, query = "select t from Tag t where t.name = :name")
@NamedQuery(name = Tag.ALL, query = "select t from Tag t order by t.name")
public class Tag extends VersionedEntity {

    public static final String BY_SLUG = "Tag.bySlug";
    public static final String BY_NAME = "Tag.byName";
    public static final String ALL = "Tag.all";

    @Column(name = "name", nullable = false, unique = true, length = 40)
    @Text(max = 40)
    private String name;

    @Column(name = "slug", nullable = false, unique = true, length = 80)
    @NotNull
    private Slug slug;

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
