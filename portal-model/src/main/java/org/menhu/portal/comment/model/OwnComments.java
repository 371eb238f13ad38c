package org.menhu.portal.comment.model;

import java.util.List;
import java.util.Map;
import org.menhu.portal.moderation.model.Explanation;
import org.menhu.portal.screening.model.RuleKind;

/**
 * What somebody has sent, the newest first.
 *
 * @param explanations of those that were decided, by their ids
 * @param reasons the kind of rule that holds or has rejected them, by their ids
 */
public record OwnComments(
        List<OwnComment> comments, Map<Long, Explanation> explanations, Map<Long, RuleKind> reasons) {}
