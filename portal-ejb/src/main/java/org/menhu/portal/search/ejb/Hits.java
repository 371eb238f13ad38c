package org.menhu.portal.search.ejb;

import java.util.List;
import org.menhu.portal.search.model.FoundTag;

/**
 * What the index has found.
 *
 * @param hits those of the page that was asked for
 * @param total how many there are, or that many at least
 */
record Hits(List<Hit> hits, long total, boolean counted, List<FoundTag> tags) {}
