package org.menhu.portal.comment.model;

import java.time.Instant;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.shared.model.Slug;

/** A comment as its writer finds it among his own. */
public record OwnComment(
        Long id, String body, Instant writtenAt, TextStatus status, Slug articleSlug, String articleTitle) {}
