package org.menhu.portal.article.model;

import java.time.Instant;

/**
 * The times of an article that are set together.
 *
 * @param release when which revision is to be published; null to leave that as it is
 * @param date of publication as readers see it; null for the time of publishing
 * @param end when it is withdrawn by itself; null for never
 */
public record ArticleTimes(StepRequest release, Instant date, Instant end) {}
