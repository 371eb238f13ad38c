package org.menhu.portal.search.model;

/** A tag that articles found bear, and how many of the best ones do. */
public record FoundTag(String name, long articles) {}
