package org.menhu.portal.article.model;

/** How often an article was read lately, whether or not readers see it still. */
public record ReadArticle(Long articleId, long views) {}
