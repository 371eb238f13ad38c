package org.menhu.portal.screening.ejb;

/** What stands between two characters and is left out when they are compared, the weakest first. */
enum Gap {
    NONE,
    /** Zero-width and control characters, which nobody sees. */
    INVISIBLE,
    /** Dots, stars, dashes, emoji. */
    SYMBOL,
    SPACE,
    /** A comma, a full stop, the end of a line: here one thought may end and another begin. */
    SENTENCE;

    private static final String SENTENCE_MARKS = "，。！？；：、,;!?:…\n\r\u2028\u2029\u0085";
    private static final String STROKES = "丶丨"; // letters to Unicode, dots to everybody who hides a word
    private static final String BLANKS = "\u115f\u1160\u3164\uffa0\u2800"; // letters to Unicode that show nothing

    /** The gap that a character makes, {@link #NONE} for one that counts. */
    static Gap of(int codePoint) {
        if (SENTENCE_MARKS.indexOf(codePoint) >= 0) {
            return SENTENCE;
        }
        if (STROKES.indexOf(codePoint) >= 0) {
            return SYMBOL;
        }
        if (BLANKS.indexOf(codePoint) >= 0) {
            return INVISIBLE;
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return SPACE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> INVISIBLE;
            default -> Character.isLetterOrDigit(codePoint) || isNumber(codePoint) ? NONE : SYMBOL;
        };
    }

    private static boolean isNumber(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    Gap and(Gap other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
