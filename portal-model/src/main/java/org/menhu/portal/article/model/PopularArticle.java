package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.Slug;

/** A published article and how often it was read lately. */
public record PopularArticle(Slug slug, String title, long views) {}
