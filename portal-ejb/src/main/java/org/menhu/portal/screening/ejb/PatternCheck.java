package org.menhu.portal.screening.ejb;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.screening.model.Hit;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.TextPart;

/** A rule that looks for a pattern, in the text as it was sent and in its normal form. */
record PatternCheck(Rule rule, Pattern pattern, int atLeast) implements Check {

    private static final int MOST = 50; // places shown of one rule

    @Override
    public List<Hit> hits(ReadText text) {
        if (!rule.isAbout(text.kind(), text.sent(), text.at())) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var part : TextPart.values()) {
            if (rule.looksAt(part)) {
                collect(text, part, hits);
            }
        }
        return hits.size() >= atLeast ? hits : List.of();
    }

    private void collect(ReadText text, TextPart part, List<Hit> hits) {
        var before = hits.size();
        var sent = pattern.matcher(text.sent().part(part));
        while (hits.size() < MOST && sent.find()) {
            if (sent.end() > sent.start()) {
                hits.add(new Hit(rule, part, sent.start(), sent.end()));
            }
        }
        if (hits.size() == before && rule.getKind().hasPattern()) {
            var form = text.forms(part).getFirst();
            var normal = pattern.matcher(form.toString());
            while (hits.size() < MOST && normal.find()) {
                if (normal.end() > normal.start()) {
                    hits.add(new Hit(rule, part, form.start(normal.start()), form.end(normal.end() - 1)));
                }
            }
        }
    }
}
