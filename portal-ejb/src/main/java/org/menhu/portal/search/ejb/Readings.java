package org.menhu.portal.search.ejb;

import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.shared.ejb.Pinyin;
import org.menhu.portal.shared.ejb.Simplified;

/** How a title may be typed by its sound: from each of its Chinese characters on, in whole syllables or by their first letters. */
record Readings(List<String> pinyin, List<String> initials) {

    /** Characters; nobody types more of a title by its sound. */
    private static final int LONGEST = 12;

    static Readings of(String text) {
        var syllables = Pinyin.syllables(Simplified.of(text));
        var pinyin = new ArrayList<String>();
        var initials = new ArrayList<String>();
        for (var from = 0; from < syllables.size(); from++) {
            var run = run(syllables, from);
            if (!run.isEmpty()) {
                pinyin.add(String.join("", run));
                initials.add(String.join(
                        "",
                        run.stream().map(syllable -> syllable.substring(0, 1)).toList()));
            }
        }
        return new Readings(pinyin, initials);
    }

    private static List<String> run(List<String> syllables, int from) {
        return syllables.stream()
                .skip(from)
                .limit(LONGEST)
                .takeWhile(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.replace('v', 'u')) // lü is written lu by some and lv by others
                .toList();
    }
}
