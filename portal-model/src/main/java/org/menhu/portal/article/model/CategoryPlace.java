package org.menhu.portal.article.model;

import java.util.List;

/**
 * A category among the others.
 *
 * @param ancestors from the top of the tree down to its parent
 */
public record CategoryPlace(
        CategoryLink category, String description, List<CategoryLink> ancestors, List<CategoryLink> children) {}
