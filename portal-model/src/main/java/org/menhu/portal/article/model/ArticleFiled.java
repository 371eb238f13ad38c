package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.PublicChange;

/** A published article has another place, address or source, or other things are open below it. */
public record ArticleFiled(long articleId) implements PublicChange {}
