package org.menhu.portal.comment.model;

import java.util.List;
import java.util.Map;
import org.menhu.portal.moderation.model.Explanation;

/**
 * What somebody has sent, the newest first.
 *
 * @param explanations of those that were decided, by their ids
 */
public record OwnComments(List<OwnComment> comments, Map<Long, Explanation> explanations) {}
