package org.menhu.portal.search.ejb;

import java.util.List;
import java.util.Map;

/**
 * What the index has found.
 *
 * @param hits those of the page that was asked for
 * @param total how many there are, or that many at least
 * @param categories the ids of categories of the best, with their numbers
 * @param tags the names of tags of the best, with their numbers
 */
record Hits(List<Hit> hits, long total, boolean counted, Map<Long, Long> categories, Map<String, Long> tags) {}
