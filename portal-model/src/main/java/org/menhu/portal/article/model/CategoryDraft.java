package org.menhu.portal.article.model;

import java.io.Serializable;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;

/** A category while it is being added or changed. */
public class CategoryDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private final Long parentId;

    @Text(max = 60)
    private String name;

    /** Null to have one made from the name. */
    private Slug slug;

    @Text(max = 500, optional = true)
    private String description;

    /** A new one below the given category, or at the top. */
    public CategoryDraft(Long parentId) {
        this.id = null;
        this.parentId = parentId;
    }

    public CategoryDraft(CategoryItem item) {
        this.id = item.id();
        this.parentId = item.parentId();
        this.name = item.name();
        this.slug = item.slug();
        this.description = item.description();
    }

    /** Null for a new one. */
    public Long getId() {
        return id;
    }

    public Long getParentId() {
        return parentId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
