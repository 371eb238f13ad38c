package org.menhu.portal.moderation.model;

import java.util.List;

/**
 * What was decided before on a text and on its writer, the newest first.
 *
 * @param ofText all on this very text
 * @param ofWriter the last on his other texts; known by his account, else by the cookie of his browser
 */
public record TextHistory(List<DecisionCard> ofText, List<DecisionCard> ofWriter) {}
