package org.menhu.portal.comment.model;

/** What happens to a comment in which the rules have found nothing. */
public enum PolicyMode {
    /** 先审后发: a moderator reads it before anybody else does. */
    REVIEW_FIRST,
    /** 先发后审: everybody sees it at once. */
    PUBLISH_FIRST,
    /** None is taken. */
    CLOSED
}
