package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.PublicChange;

/** Readers see the article no more. */
public record ArticleWithdrawn(long articleId) implements PublicChange {}
