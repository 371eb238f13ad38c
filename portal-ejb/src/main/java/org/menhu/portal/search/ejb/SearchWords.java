package org.menhu.portal.search.ejb;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.menhu.portal.shared.ejb.Segments;
import org.menhu.portal.shared.ejb.Simplified;

/**
 * What somebody typed into the search field, taken apart.
 *
 * @param words each to be looked for by itself
 * @param phrases what stood in quotation marks, to be found just so
 */
record SearchWords(List<String> words, List<String> phrases) {

    /** Characters; as many as the field takes. */
    private static final int LONGEST = 60;

    private static final Pattern QUOTED = Pattern.compile("[\"“”「『]([^\"“”」』]+)[\"“”」』]");

    /** Chinese words that say little: they are not looked for when there are others. */
    private static final Set<String> EMPTY =
            Set.of("的", "了", "是", "在", "和", "与", "及", "或", "之", "吗", "呢", "吧", "啊", "什么", "怎么", "如何");

    static SearchWords of(String typed) {
        var text = Simplified.of(cut(typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ")));
        var quoted = QUOTED.matcher(text);
        var phrases = quoted.results()
                .map(found -> found.group(1).strip())
                .filter(SearchWords::saysSomething)
                .toList();
        return new SearchWords(telling(words(QUOTED.matcher(text).replaceAll(" "))), phrases);
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    private static String cut(String text) {
        var length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, length)));
    }

    private static List<String> words(String text) {
        return Segments.of(text).stream()
                .filter(SearchWords::saysSomething)
                .distinct()
                .toList();
    }

    private static List<String> telling(List<String> words) {
        var telling = words.stream().filter(word -> !EMPTY.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
