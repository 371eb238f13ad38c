package org.menhu.portal.article.model;

import java.io.Serializable;
import org.menhu.portal.shared.model.Slug;

/** A tag with the number of articles that bear it, published or not. */
public record TagCount(Long id, String name, Slug slug, long articles) implements Serializable {}
