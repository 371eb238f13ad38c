package org.menhu.portal.article.model;

import java.io.Serializable;
import org.menhu.portal.shared.model.Branch;
import org.menhu.portal.shared.model.Slug;

/**
 * A category as its editors see it.
 *
 * @param parentId null at the top of the tree
 * @param articles how many stand in it, published or not
 */
public record CategoryItem(Long id, Long parentId, String name, Slug slug, String description, long articles)
        implements Serializable, Branch {}
