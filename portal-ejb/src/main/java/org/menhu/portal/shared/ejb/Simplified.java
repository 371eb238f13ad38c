package org.menhu.portal.shared.ejb;

import com.ibm.icu.text.Transliterator;

/** Traditional Chinese as simplified, character by character, so that each stays in its place. */
public final class Simplified {

    private static final int PLANE = 0x10000;

    /** Of the first plane, as Unicode's transliterator has them; that one itself takes a hundred times as long. */
    private static final char[] TABLE = table();

    private Simplified() {}

    public static char of(char character) {
        return TABLE[character];
    }

    public static String of(String text) {
        var characters = text.toCharArray();
        change(characters, characters.length);
        return new String(characters);
    }

    /** Changes the first characters of a text in their places. */
    public static void change(char[] text, int length) {
        for (var i = 0; i < length; i++) {
            text[i] = TABLE[text[i]];
        }
    }

    private static char[] table() {
        var all = new StringBuilder();
        for (var c = 0; c < PLANE; c++) {
            if (Character.isIdeographic(c)) {
                all.append((char) c).append('\n');
            }
        }
        var lines = Transliterator.getInstance("Traditional-Simplified")
                .transliterate(all.toString())
                .split("\n");
        var table = new char[PLANE];
        for (var c = 0; c < PLANE; c++) {
            table[c] = (char) c;
        }
        for (var i = 0; i < lines.length; i++) {
            if (lines[i].length() == 1) {
                table[all.charAt(2 * i)] = lines[i].charAt(0);
            }
        }
        return table;
    }
}
