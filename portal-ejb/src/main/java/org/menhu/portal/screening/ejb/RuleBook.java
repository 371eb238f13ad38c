package org.menhu.portal.screening.ejb;

import com.google.re2j.Pattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.menhu.portal.screening.model.Judged;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleSet;
import org.menhu.portal.screening.model.RulesOfSet;

/** A rule set made ready to judge. Never changed once made: a newer one takes its place in one step. */
final class RuleBook {

    private static final int MOST_HITS = 100; // kept of one text

    /** Addresses with a scheme or www, and bare names under the domains that are advertised most. */
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)[^\\s，。！？；、）】》]+"
                    + "|[a-z0-9][a-z0-9-]*\\.(?:com|cn|net|org|top|xyz|cc|vip|info|shop|site|club|link|icu)\\b(?:/[\\x21-\\x7e]*)?",
            Pattern.CASE_INSENSITIVE);

    private final RuleSet ruleSet;
    private final List<Check> checks;

    private RuleBook(RuleSet ruleSet, List<Check> checks) {
        this.ruleSet = ruleSet;
        this.checks = checks;
    }

    static RuleBook of(RulesOfSet set) {
        var checks = new ArrayList<Check>();
        checks.add(new WordCheck(set.rules()));
        set.rules().stream().flatMap(RuleBook::check).forEach(checks::add);
        return new RuleBook(set.ruleSet(), List.copyOf(checks));
    }

    int number() {
        return ruleSet.getNumber();
    }

    Judged judge(ReadText text) {
        var hits = checks.stream()
                .flatMap(check -> check.hits(text).stream())
                .limit(MOST_HITS)
                .toList();
        return Judged.of(ruleSet, hits);
    }

    private static Stream<Check> check(Rule rule) {
        var within = Duration.ofMinutes(rule.getMinutes());
        return switch (rule.getKind()) {
            case WORDS, ALLOW -> Stream.empty();
            case PATTERN -> Stream.of(new PatternCheck(rule, BoundedPattern.compile(rule.getPattern()), 1));
            case LINKS -> Stream.of(new PatternCheck(rule, LINK, rule.getLimit()));
            case RATE ->
                fact(rule, text -> text.history().sentBy(text.sent().writer().key(), within) + 1 >= rule.getLimit());
            case DUPLICATE ->
                fact(rule, text -> text.history().same(text.fingerprint(), within) + 1 >= rule.getLimit());
            case FIRST_TIME -> fact(rule, text -> text.sent().writer().firstTime());
            case ADDRESS -> {
                var ranges = AddressRange.parse(rule.getPattern());
                yield fact(rule, text -> ranges.stream()
                        .anyMatch(range -> range.contains(text.sent().writer().address())));
            }
        };
    }

    private static Stream<Check> fact(Rule rule, Predicate<ReadText> holds) {
        return Stream.of(new FactCheck(rule, holds));
    }
}
