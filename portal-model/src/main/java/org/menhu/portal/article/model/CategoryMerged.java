package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.PublicChange;

/** All that was in one category is in another now, and the one is gone. */
public record CategoryMerged(long categoryId, long intoId) implements PublicChange {}
