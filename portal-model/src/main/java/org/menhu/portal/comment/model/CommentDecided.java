package org.menhu.portal.comment.model;

/** A comment was approved or rejected. */
public record CommentDecided(long commentId, long articleId, CommentStatus status) {}
