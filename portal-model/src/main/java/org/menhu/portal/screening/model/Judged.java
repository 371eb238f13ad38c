package org.menhu.portal.screening.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a rule set says of a text. */
public record Judged(RuleSet ruleSet, JudgedOutcome outcome, int score, List<Hit> hits) {

    /** Puts together what the rules have hit; those in the shadow are kept and count for nothing. */
    public static Judged of(RuleSet ruleSet, List<Hit> hits) {
        var acting = hits.stream()
                .map(Hit::rule)
                .filter(rule -> !rule.isShadow())
                .distinct()
                .toList();
        var score = acting.stream()
                .filter(rule -> rule.getAction() == RuleAction.SCORE)
                .mapToInt(Rule::getScore)
                .sum();
        var outcome =
                acting.stream().map(Judged::outcomeOf).reduce(ruleSet.outcomeOf(score), JudgedOutcome::orStronger);
        return new Judged(ruleSet, outcome, score, hits);
    }

    private static JudgedOutcome outcomeOf(Rule rule) {
        return switch (rule.getAction()) {
            case SCORE -> JudgedOutcome.PASS;
            case MASK -> JudgedOutcome.MASK;
            case HOLD -> JudgedOutcome.HOLD;
            case REJECT -> JudgedOutcome.REJECT;
        };
    }

    /** The kind of rule that weighed most, which the writer may know; empty when none acted. */
    public Optional<RuleKind> reason() {
        return hits.stream()
                .map(Hit::rule)
                .filter(rule -> !rule.isShadow())
                .max(Comparator.comparing(Judged::outcomeOf).thenComparing(Rule::getScore))
                .map(Rule::getKind);
    }
}
