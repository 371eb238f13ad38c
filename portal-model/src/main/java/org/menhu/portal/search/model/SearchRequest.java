package org.menhu.portal.search.model;

/**
 * What somebody looks for.
 *
 * @param words as typed: words, pinyin, initials, and exact phrases in quotation marks; null or blank finds nothing
 * @param category the address of a category; the articles of those below it count as well. Null for all
 * @param tag the name of a tag; null for all
 */
public record SearchRequest(String words, String category, String tag, SearchPeriod period, SearchOrder order) {}
