package org.menhu.portal.article.model;

import java.time.Instant;

/**
 * What readers are told of a change to an article that they may have read before.
 *
 * @param madeAt when the changed text was first published
 */
public record Correction(Instant madeAt, String what) {}
