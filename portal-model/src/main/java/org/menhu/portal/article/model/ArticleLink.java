package org.menhu.portal.article.model;

import java.time.Instant;
import org.menhu.portal.shared.model.Slug;

/** As much of a published article as a link to it shows. */
public record ArticleLink(Long id, Slug slug, String title, Instant publishedAt) {}
