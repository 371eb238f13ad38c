package org.menhu.portal.screening.ejb;

/** Settles what letters and digits side by side mean: {@code v1p} is a word, {@code 1O086} a number. */
final class LatinTokens {

    private static final String DIGITS = "01345789";
    private static final String AS_LETTERS = "oieastbg";
    private static final int LONGEST_DISGUISE = 2; // digits in a row within a word

    private LatinTokens() {}

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** Whether two characters stand side by side within a word, or within a number. */
    static boolean areAlike(char one, char other) {
        return isLetter(one) && isLetter(other) || isDigit(one) && isDigit(other);
    }

    static void settle(NormalForm form) {
        for (int from = 0, to; from < form.length(); from = to) {
            to = from + 1;
            if (isLatin(form.at(from))) {
                while (to < form.length()
                        && isLatin(form.at(to))
                        && form.gapBefore(to).compareTo(Gap.SYMBOL) <= 0) {
                    to++;
                }
                settle(form, from, to);
            }
        }
    }

    private static void settle(NormalForm form, int from, int to) {
        var number = isNumber(form, from, to);
        for (var i = from; i < to; i++) {
            var c = form.at(i);
            if (number) {
                form.put(i, c == 'o' ? '0' : c == 'i' || c == 'l' ? '1' : c);
            } else if (c == 'l') {
                form.put(i, 'i'); // one stroke, whichever letter is meant
            } else if (isDigit(c) && isWithinWord(form, i, from, to)) {
                form.put(i, AS_LETTERS.charAt(DIGITS.indexOf(c)));
            }
        }
    }

    /** Two digits or more, and no letter but those that look like digits. */
    private static boolean isNumber(NormalForm form, int from, int to) {
        var digits = 0;
        for (var i = from; i < to; i++) {
            if (isDigit(form.at(i))) {
                digits++;
            } else if ("oil".indexOf(form.at(i)) < 0) {
                return false;
            }
        }
        return digits >= 2;
    }

    private static boolean isWithinWord(NormalForm form, int i, int from, int to) {
        if (DIGITS.indexOf(form.at(i)) < 0) {
            return false;
        }
        int next = i;
        while (next < to && isDigit(form.at(next))) {
            next++;
        }
        return i > from && isLetter(form.at(i - 1)) && next < to && next - i <= LONGEST_DISGUISE;
    }
}
