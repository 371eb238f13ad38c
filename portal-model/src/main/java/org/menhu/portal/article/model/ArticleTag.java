package org.menhu.portal.article.model;

/** A tag's name at one of the articles that have it. */
public record ArticleTag(Long articleId, String name) {}
