package org.menhu.portal.screening.model;

import java.util.List;

/**
 * What came of words that were added.
 *
 * @param ruleId the rule that has them now: another one when the rule was published before
 * @param added how many are new
 * @param duplicates how many the list had already, or had twice in what was added; also those that differ only in what
 *     counts for nothing
 * @param invalid how many lines are no words
 * @param examples the first of the invalid lines, as they are
 */
public record WordReport(long ruleId, int added, int duplicates, int invalid, List<String> examples) {}
