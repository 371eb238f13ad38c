package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of an article's history.
 *
 * @param note why it was written, in its writer's words; null when nothing was said
 * @param correction what readers are told was changed; null when they are told nothing
 */
public record RevisionItem(
        int number, String title, String writerName, Instant writtenAt, int wordCount, String note, String correction)
        implements Serializable {}
