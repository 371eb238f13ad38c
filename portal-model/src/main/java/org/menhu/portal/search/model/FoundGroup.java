package org.menhu.portal.search.model;

/**
 * A category or tag to which what was found can be narrowed.
 *
 * @param key by which a {@link SearchRequest} names it
 * @param articles how many of those found are in it; null when more were found than were looked at for it
 */
public record FoundGroup(String key, String name, Long articles) {}
