package org.menhu.portal.article.model;

/** Readers see another revision, or the article for the first time. */
public record ArticlePublished(long articleId, int revisionNumber) {}
