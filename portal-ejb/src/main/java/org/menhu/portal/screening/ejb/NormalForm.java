package org.menhu.portal.screening.ejb;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A text without what hides words in it, and for each character the place in the original that it came from. Offsets count
 * UTF-16 units, as those of the original do; a place never begins or ends within a surrogate pair or before a combining mark.
 */
final class NormalForm {

    /** Symbols that are dots to one writer and letters to another: both readings are tried. */
    private static final Map<Integer, String> LOOK_ALIKES =
            Map.of((int) '+', "加", (int) '＋', "加", (int) '@', "a", (int) '$', "s", (int) '!', "i", (int) '|', "i");

    private static final int LONGEST_GAP = 8; // characters left out in one place; more of them part two thoughts

    private char[] chars = new char[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Gap[] gaps = new Gap[64];
    private int length;
    private Gap gap = Gap.NONE; // before the next character
    private int leftOut;

    private NormalForm() {}

    /** The text as it is read, and once more with symbols for letters where it has such symbols. */
    static List<NormalForm> formsOf(String text) {
        return text.codePoints().anyMatch(LOOK_ALIKES::containsKey)
                ? List.of(read(text, Map.of()), read(text, LOOK_ALIKES))
                : List.of(of(text));
    }

    static NormalForm of(String text) {
        return read(text, Map.of());
    }

    private static NormalForm read(String text, Map<Integer, String> alike) {
        var form = new NormalForm();
        for (int at = 0, next; at < text.length(); at = next) {
            var c = text.codePointAt(at);
            next = at + Character.charCount(c);
            if (Folding.isMark(c)) {
                form.attach(at, next);
            } else {
                form.take(c, alike.getOrDefault(c, Folding.of(c)), at);
            }
        }
        LatinTokens.settle(form);
        return form;
    }

    private void take(int c, String folded, int at) {
        if (folded.isEmpty()) {
            gap = ++leftOut > LONGEST_GAP ? Gap.SENTENCE : gap.and(Gap.of(c));
        } else {
            append(folded, at, at + Character.charCount(c));
            gap = Gap.NONE;
            leftOut = 0;
        }
    }

    /** A mark belongs to the character before it. */
    private void attach(int at, int next) {
        for (var i = length - 1; i >= 0 && ends[i] == at; i--) {
            ends[i] = next;
        }
    }

    private void append(String folded, int start, int end) {
        for (var i = 0; i < folded.length(); i++) {
            if (length == chars.length) {
                grow();
            }
            chars[length] = folded.charAt(i);
            starts[length] = start;
            ends[length] = end;
            gaps[length++] = i == 0 ? gap : Gap.NONE;
        }
    }

    private void grow() {
        chars = Arrays.copyOf(chars, 2 * length);
        starts = Arrays.copyOf(starts, 2 * length);
        ends = Arrays.copyOf(ends, 2 * length);
        gaps = Arrays.copyOf(gaps, 2 * length);
    }

    int length() {
        return length;
    }

    char at(int i) {
        return chars[i];
    }

    void put(int i, char c) {
        chars[i] = c;
    }

    /** What was left out before the character. */
    Gap gapBefore(int i) {
        return gaps[i];
    }

    /** Whether a character of the original begins here; several may have come from one. */
    boolean beginsCharacter(int i) {
        return i == length || i == 0 || starts[i] != starts[i - 1];
    }

    /** Where it begins in the original. */
    int start(int i) {
        return starts[i];
    }

    /** Where it ends in the original, with the marks on it. */
    int end(int i) {
        return ends[i];
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
