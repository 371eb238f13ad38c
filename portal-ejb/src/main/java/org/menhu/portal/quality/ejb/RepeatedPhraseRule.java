package org.menhu.portal.quality.ejb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
        var firsts = new FirstPlaces(text);
        for (var at = 0; at + PHRASE <= text.length(); at++) {
            if (firsts.of(at) + PHRASE <= at) {
                repeated.set(at, at + PHRASE);
            }
        }
        return repeated;
    }

    /** Where each phrase of a text stood first: a hash table of places, because a map would hold each phrase once more. */
    private static final class FirstPlaces {

        private static final int FREE = -1;

        private final String text;
        private final int[] places;

        private FirstPlaces(String text) {
            this.text = text;
            places =
                    new int[Integer.highestOneBit(text.length()) * 4]; // two to four times as many as there are phrases
            Arrays.fill(places, FREE);
        }

        /** The first place of the phrase at a place; remembers it when it is new. */
        int of(int at) {
            var slot = hash(at) & places.length - 1;
            while (places[slot] != FREE && !text.regionMatches(places[slot], text, at, PHRASE)) {
                slot = slot + 1 & places.length - 1;
            }
            if (places[slot] == FREE) {
                places[slot] = at;
            }
            return places[slot];
        }

        private int hash(int at) {
            var hash = 0;
            for (var i = at; i < at + PHRASE; i++) {
                hash = hash * 31 + text.charAt(i);
            }
            return hash ^ hash >>> 15;
        }
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
