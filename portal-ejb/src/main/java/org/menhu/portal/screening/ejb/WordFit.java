package org.menhu.portal.screening.ejb;

/**
 * Tells whether a word that was found in a normal form is meant there. Units are what may be parted within a word: a Chinese
 * character, a syllable of pinyin, a Latin word.
 */
final class WordFit {

    private static final int LIST =
            3; // units between commas: fewer may be the end of one sentence and the next one's begin

    private WordFit() {}

    /** Where units begin, a bit for each of the first 64 characters. */
    static long units(NormalForm form) {
        var units = 0L;
        for (var i = 0; i < Math.min(form.length(), Long.SIZE); i++) {
            var parted = i == 0 || form.gapBefore(i).compareTo(Gap.INVISIBLE) > 0;
            if (parted || !LatinTokens.areAlike(form.at(i - 1), form.at(i))) {
                units |= 1L << i;
            }
        }
        return units;
    }

    static boolean isPlausible(NormalForm form, int from, int to, long units) {
        if (!form.beginsCharacter(to) || !hold(form, from, to, units)) {
            return false;
        }
        var within = isSpelledOut(form, from, to) ? form.gapBefore(from + 1) : Gap.INVISIBLE;
        return !isJoined(form, from, from - 1, within) && !isJoined(form, to, to, within);
    }

    /** Whether what stands between the word's characters leaves it one word. */
    private static boolean hold(NormalForm form, int from, int to, long units) {
        var spelled = isSpelledOut(form, from, to);
        var everyUnitParted = areUnitsParted(form, from, to, units) && Long.bitCount(units) >= LIST;
        for (var i = from + 1; i < to; i++) {
            var gap = form.gapBefore(i);
            if (gap.compareTo(Gap.INVISIBLE) <= 0) {
                continue;
            }
            if (gap == Gap.SENTENCE && !everyUnitParted && !(spelled && to - from >= LIST)) {
                return false;
            }
            if (gap != Gap.SYMBOL && !beginsUnit(units, i - from) && !spelled) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsUnit(long units, int i) {
        return i < Long.SIZE && (units >> i & 1) == 1;
    }

    private static boolean areUnitsParted(NormalForm form, int from, int to, long units) {
        for (var i = from + 1; i < to; i++) {
            if (beginsUnit(units, i - from) && form.gapBefore(i).compareTo(Gap.INVISIBLE) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether each character stands apart: {@code s e x}. */
    private static boolean isSpelledOut(NormalForm form, int from, int to) {
        for (var i = from + 1; i < to; i++) {
            if (form.gapBefore(i).compareTo(Gap.INVISIBLE) <= 0) {
                return false;
            }
        }
        return to - from > 1;
    }

    /**
     * Whether a Latin word or a number goes on beyond an edge of the match.
     *
     * @param edge the first character behind the edge, from the left
     * @param neighbour the character beyond it
     * @param within what stands between the characters of the match
     */
    private static boolean isJoined(NormalForm form, int edge, int neighbour, Gap within) {
        if (edge <= 0 || edge >= form.length() || !LatinTokens.areAlike(form.at(edge - 1), form.at(edge))) {
            return false;
        }
        var gap = form.gapBefore(edge);
        return gap.compareTo(within) <= 0 && (gap.compareTo(Gap.INVISIBLE) <= 0 || standsAlone(form, neighbour));
    }

    /** Whether it is one letter between gaps, and so a part of what is spelled out. */
    private static boolean standsAlone(NormalForm form, int i) {
        return (i == 0 || form.gapBefore(i).compareTo(Gap.INVISIBLE) > 0)
                && (i + 1 >= form.length() || form.gapBefore(i + 1).compareTo(Gap.INVISIBLE) > 0);
    }
}
