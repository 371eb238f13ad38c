package org.menhu.portal.screening.model;

import java.io.Serializable;
import java.util.List;

/**
 * The words of a rule as its editors see them.
 *
 * @param count how many there are
 * @param shown the first of those that were asked for
 */
public record RuleWords(long ruleId, String name, RuleKind kind, int count, List<String> shown)
        implements Serializable {}
