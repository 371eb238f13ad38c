package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.PublicChange;

/** A series was renamed or taken away, or has its articles in another order. */
public record SeriesChanged(long seriesId) implements PublicChange {}
