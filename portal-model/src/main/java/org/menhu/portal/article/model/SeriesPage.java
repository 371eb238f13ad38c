package org.menhu.portal.article.model;

import java.util.List;

/**
 * A series as its readers see it.
 *
 * @param summary null when it has none
 * @param articles those that are published, in the order of the series
 */
public record SeriesPage(SeriesLink series, String summary, List<ArticleSummary> articles) {}
