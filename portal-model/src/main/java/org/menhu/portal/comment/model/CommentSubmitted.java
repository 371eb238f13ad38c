package org.menhu.portal.comment.model;

/** A reader has sent a comment, which waits for a moderator. */
public record CommentSubmitted(long commentId, long articleId) {}
