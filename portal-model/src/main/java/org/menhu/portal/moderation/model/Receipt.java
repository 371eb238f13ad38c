package org.menhu.portal.moderation.model;

/**
 * What became of a text that was handed in.
 *
 * @param itemId its place in the queue
 * @param status how it stands; the feature that handed it in acts on it at once
 */
public record Receipt(long itemId, TextStatus status) {}
