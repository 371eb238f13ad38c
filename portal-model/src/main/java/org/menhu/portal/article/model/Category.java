package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** A branch of the tree in which each article has its place. */
@Entity
@Table(name = "article_category")
@NamedQuery(name = Category.ALL, query = "select c from Category c left join fetch c.parent order by c.position, c.id")
@NamedQuery(name = Category.BY_SLUG, query = "select c from Category c left join fetch c.parent where c.slug = :slug")
@NamedQuery(
        name = Category.COUNTED,
        query =
                "select new org.menhu.portal.article.model.CategoryItem(c.id, p.id, c.name, c.slug, c.description, count(a.id))"
                        + " from Category c left join c.parent p left join Article a on a.category = c"
                        + " group by c.id, p.id, c.name, c.slug, c.description, c.position order by c.position, c.id")
public class Category extends VersionedEntity {

    public static final String ALL = "Category.all";
    public static final String BY_SLUG = "Category.bySlug";
    public static final String COUNTED = "Category.counted";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Category parent;

    @Column(name = "name", nullable = false, length = 60)
    @Text(max = 60)
    private String name;

    @Column(name = "slug", nullable = false, unique = true, length = 80)
    @NotNull
    private Slug slug;

    @Column(name = "description", length = 500)
    @Text(max = 500, optional = true)
    private String description;

    /** Among the children of one parent, from 0. */
    @Column(name = "position", nullable = false)
    private int position;

    protected Category() {}

    public Category(String name, Slug slug) {
        this.name = name;
        this.slug = slug;
    }

    public void rename(String newName, Slug newSlug, String newDescription) {
        name = newName;
        slug = newSlug;
        description = newDescription;
    }

    /** @throws BusinessException when the new parent is the category itself or stands below it */
    public void moveTo(Category newParent, int newPosition) {
        requireNotAbove(newParent);
        parent = newParent;
        position = newPosition;
    }

    /** @throws BusinessException when the other is this one or stands below it */
    public void requireNotAbove(Category other) {
        for (var ancestor = other; ancestor != null; ancestor = ancestor.parent) {
            if (ancestor.equals(this)) {
                throw new BusinessException("article.categoryInItself", name);
            }
        }
    }

    public Category getParent() {
        return parent;
    }

    public String getName() {
        return name;
    }

    public Slug getSlug() {
        return slug;
    }

    public String getDescription() {
        return description;
    }

    public int getPosition() {
        return position;
    }

    /** The ids of a category and of those above it; none for null. */
    public static Set<Long> idsUpwards(Category category) {
        return Stream.iterate(category, Objects::nonNull, Category::getParent)
                .map(Category::getId)
                .collect(Collectors.toSet());
    }
}
