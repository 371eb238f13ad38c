package org.menhu.portal.article.model;

/** Readers see the article no more. */
public record ArticleWithdrawn(long articleId) {}
