package org.menhu.portal.screening.model;

/**
 * What is told of the writer of a text.
 *
 * @param key tells one writer from another without saying who he is, at most 80 characters
 * @param address the network address, or null
 * @param firstTime whether nothing of his was ever approved
 */
public record Writer(String key, String address, boolean firstTime) {}
