package org.menhu.portal.screening.model;

import java.util.List;

/** A rule set with its rules and their words. */
public record RulesOfSet(RuleSet ruleSet, List<Rule> rules) {}
