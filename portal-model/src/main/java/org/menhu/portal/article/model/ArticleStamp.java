package org.menhu.portal.article.model;

/** By what it shows that a published article, or its author's name, is not as it was. */
public record ArticleStamp(Long id, int version, String authorDisplayName) {}
