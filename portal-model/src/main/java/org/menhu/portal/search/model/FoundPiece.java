package org.menhu.portal.search.model;

/** A piece of a title or text, and whether it is what was looked for. */
public record FoundPiece(String text, boolean hit) {}
