package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.Slug;

/** As much of a tag as a link to it shows. */
public record TagLink(Long id, Slug slug, String name) {}
