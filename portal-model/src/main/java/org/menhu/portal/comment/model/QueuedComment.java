package org.menhu.portal.comment.model;

import java.time.Instant;
import org.menhu.portal.shared.model.Slug;

/** A comment as a moderator sees it. */
public record QueuedComment(
        Long id,
        String writerName,
        Long accountId,
        String body,
        Instant writtenAt,
        String writerAddress,
        CommentStatus status,
        Slug articleSlug,
        String articleTitle) {}
