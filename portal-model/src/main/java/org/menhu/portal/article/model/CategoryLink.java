package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.Slug;

/** As much of a category as a link to it shows. */
public record CategoryLink(Long id, Slug slug, String name) {}
