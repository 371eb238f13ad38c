package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step of an article's story.
 *
 * @param dueAt for when something was set; null otherwise
 * @param takenBy by the name that is shown; null when the portal did it at the set time
 */
public record PastStep(Step step, int revision, String reason, Instant dueAt, Instant takenAt, String takenBy)
        implements Serializable {}
