package org.menhu.portal.shared.model;

import java.util.Locale;

/** What somebody types into a search field, as the operand of a query's {@code like ... escape '!'} on lower-case text. */
public final class LikePattern {

    public static final char ESCAPE = '!';

    private LikePattern() {}

    /** @param words to be found anywhere in the text, each character standing for itself; null or blank finds all */
    public static String containing(String words) {
        var typed = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replaceAll("[!%_]", "!$0") + "%";
    }
}
