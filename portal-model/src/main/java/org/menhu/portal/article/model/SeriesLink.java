package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.Slug;

/** As much of a series as a link to it shows. */
public record SeriesLink(Long id, Slug slug, String name) {}
