package org.menhu.portal.quality.ejb;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.quality.model.QualityCheck;

/** Finds paragraphs that say the same again and again: how much of one is made of phrases that stood in it before. */
final class RepeatedPhraseRule implements QualityRule {

    /** Characters; shorter ones are repeated in every good text, such as names and set phrases. */
    private static final int PHRASE = 10;

    /** Characters; shorter paragraphs may well answer themselves. */
    private static final int PARAGRAPH = 120;

    /** Of a hundred characters; a paragraph that lists like things comes to some ten. */
    private static final int MOST = 20;

    private static final int SHOWN = 24;

    @Override
    public QualityCheck check() {
        return QualityCheck.REPEATED_PHRASE;
    }

    @Override
    public List<Finding> judge(Manuscript manuscript, Reading reading) {
        var findings = new ArrayList<Finding>();
        for (var paragraph : reading.paragraphs()) {
            var text = paragraph.text();
            var repeated = text.length() < PARAGRAPH ? new BitSet() : repeated(text);
            var percent = repeated.cardinality() * 100 / Math.max(1, text.length());
            if (percent >= MOST) {
                var longest = longest(repeated);
                var excerpt = text.substring(longest[0], Math.min(longest[1], longest[0] + SHOWN));
                findings.add(finding(
                        "repeatedPhrase",
                        paragraph.place(longest[0]),
                        paragraph.place(longest[1] - 1) + 1,
                        percent,
                        excerpt));
            }
        }
        return findings;
    }

    /** The characters that belong to a phrase which stood in the text before. */
    private static BitSet repeated(String text) {
        var repeated = new BitSet(text.length());
        var seen = new HashMap<String, Integer>();
        for (var at = 0; at + PHRASE <= text.length(); at++) {
            var first = seen.putIfAbsent(text.substring(at, at + PHRASE), at);
            if (first != null && first + PHRASE <= at) {
                repeated.set(at, at + PHRASE);
            }
        }
        return repeated;
    }

    private static int[] longest(BitSet repeated) {
        var longest = new int[] {0, 0};
        for (var from = repeated.nextSetBit(0); from >= 0; ) {
            var to = repeated.nextClearBit(from);
            if (to - from > longest[1] - longest[0]) {
                longest = new int[] {from, to};
            }
            from = repeated.nextSetBit(to);
        }
        return longest;
    }
}
