package org.menhu.portal.screening.ejb;

import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.screening.model.Hit;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleKind;
import org.menhu.portal.screening.model.TextPart;

/** All rules on words together: one walk through the text finds the words of each. */
final class WordCheck implements Check {

    private final List<Rule> rules;
    private final WordBook book = new WordBook();

    WordCheck(List<Rule> all) {
        rules = all.stream().filter(rule -> rule.getKind().hasWords()).toList();
        for (var i = 0; i < rules.size(); i++) {
            add(rules.get(i), i);
        }
    }

    private void add(Rule rule, int index) {
        if (rule.getKind() == RuleKind.ALLOW) {
            rule.getWordList().words().forEach(book::allow);
        } else {
            rule.getWordList().words().forEach(word -> book.add(word, index, rule.isSpelled()));
        }
    }

    @Override
    public List<Hit> hits(ReadText text) {
        var hits = new ArrayList<Hit>();
        for (var part : TextPart.values()) {
            for (var found : book.find(text.forms(part))) {
                var rule = rules.get(found.rule());
                if (rule.looksAt(part) && rule.isAbout(text.kind(), text.sent(), text.at())) {
                    hits.add(new Hit(rule, part, found.start(), found.end()));
                }
            }
        }
        return hits;
    }
}
