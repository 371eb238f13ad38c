package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.PublicChange;

/** Whatever bore one tag bears another now, and the one is gone. */
public record TagMerged(long tagId, long intoId) implements PublicChange {}
