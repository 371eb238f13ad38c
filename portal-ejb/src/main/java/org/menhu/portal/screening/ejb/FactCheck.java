package org.menhu.portal.screening.ejb;

import java.util.List;
import java.util.function.Predicate;
import org.menhu.portal.screening.model.Hit;
import org.menhu.portal.screening.model.Rule;

/** A rule on what is known of a text besides its words. */
record FactCheck(Rule rule, Predicate<ReadText> holds) implements Check {

    @Override
    public List<Hit> hits(ReadText text) {
        return rule.isAbout(text.kind(), text.sent(), text.at()) && holds.test(text)
                ? List.of(Hit.of(rule))
                : List.of();
    }
}
