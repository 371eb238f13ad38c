package org.menhu.portal.comment.model;

import org.menhu.portal.shared.model.Slug;

/**
 * What a reader has typed.
 *
 * @param replyTo the id of the comment it answers, or null
 * @param writerName the guest's name; of somebody signed in the account's name is taken instead
 */
public record NewComment(Slug article, Long replyTo, String writerName, String body) {}
