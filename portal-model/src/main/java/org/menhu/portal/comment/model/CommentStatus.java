package org.menhu.portal.comment.model;

/** Whether readers see a comment. */
public enum CommentStatus {
    WAITING,
    APPROVED,
    REJECTED
}
