package org.menhu.portal.screening.ejb;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.menhu.portal.shared.ejb.Simplified;

/**
 * Brings characters that readers take for the same to one form: full-width and other compatible forms (Unicode's NFKD),
 * accents, upper case, traditional Chinese, letters of other scripts that look Latin, digits and letters in circles, boxes
 * and emoji.
 */
final class Folding {

    private static final int PLANE = 0x10000;
    private static final String OTHERS = "аеорсхукмтнвіјѕԁԛԝɡαοντυικχβηωᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıłøđ";
    private static final String LATIN = "aeopcxykmthbijsdqwgaovtuikxbnwabcdefghijklmnoprstuvwyzilod";
    private static final int[] SQUARED = {0x1F150, 0x1F170, 0x1F1E6
    }; // letters in black discs, in black boxes, of flags
    private static final Map<Integer, String> SPOKEN =
            Map.of((int) '➕', "加", 0x1F51F, "10", 0x24FF, "0", (int) '〇', "0");

    /** What each character of the first plane becomes: another, nothing ({@link #NOTHING}), or several ({@link #SEVERAL}). */
    private static final char[] BECOMES = new char[PLANE];

    private static final char NOTHING = 0;
    private static final char SEVERAL = '\uffff';
    private static final Map<Integer, String> LONGER = new HashMap<>();

    static {
        for (var c = 0; c < PLANE; c++) {
            if (!Character.isSurrogate((char) c)) {
                remember(c, fold(c));
            }
        }
    }

    private Folding() {}

    /** The folded form; empty for what does not count. */
    static String of(int codePoint) {
        if (codePoint < PLANE) {
            var folded = BECOMES[codePoint];
            return switch (folded) {
                case NOTHING -> "";
                case SEVERAL -> LONGER.get(codePoint);
                default -> Character.toString(folded);
            };
        }
        return fold(codePoint);
    }

    private static void remember(int c, String folded) {
        if (folded.length() > 1) {
            LONGER.put(c, folded);
        }
        BECOMES[c] = folded.isEmpty() ? NOTHING : folded.length() == 1 ? folded.charAt(0) : SEVERAL;
    }

    private static String fold(int codePoint) {
        var letter = letterInBox(codePoint);
        if (letter != null) {
            return letter;
        }
        if (Gap.of(codePoint) != Gap.NONE) {
            return "";
        }
        if (Character.getType(codePoint) == Character.OTHER_NUMBER && Character.getNumericValue(codePoint) >= 0) {
            return Integer.toString(Character.getNumericValue(codePoint));
        }
        var folded = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Gap.of(c) == Gap.NONE && !isMark(c))
                .forEach(c -> folded.appendCodePoint(plain(c)));
        return folded.toString();
    }

    private static int plain(int codePoint) {
        var lower = Character.toLowerCase(codePoint);
        if (Character.isDigit(lower)) {
            return '0' + Character.digit(lower, 10);
        }
        var alike = OTHERS.indexOf(lower);
        if (alike >= 0) {
            return LATIN.charAt(alike);
        }
        return lower < PLANE ? Simplified.of((char) lower) : lower;
    }

    private static String letterInBox(int codePoint) {
        for (var first : SQUARED) {
            if (codePoint >= first && codePoint < first + 26) {
                return Character.toString('a' + codePoint - first);
            }
        }
        return SPOKEN.get(codePoint);
    }

    static boolean isMark(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
