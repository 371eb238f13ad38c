package org.menhu.portal.article.model;

import java.io.Serializable;
import org.menhu.portal.shared.model.Slug;

/**
 * A series as its editors see it.
 *
 * @param articles how many are in it, published or not
 */
public record SeriesItem(Long id, String name, Slug slug, String summary, long articles) implements Serializable {}
