package org.menhu.portal.article.model;

import java.util.List;

/** A category of the front page with its newest articles. */
public record CategoryBlock(CategoryLink category, List<ArticleLink> articles) {}
