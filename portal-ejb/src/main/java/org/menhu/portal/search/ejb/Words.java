package org.menhu.portal.search.ejb;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What somebody typed into the search field, made fit for the database. */
final class Words {

    /** Characters; nobody looks for more, and the database compares each of them with each text. */
    private static final int LONGEST = 60;

    private Words() {}

    /** A pattern for {@code like ... escape '!'}: the words in their order, with anything between them; empty for none. */
    static Optional<String> pattern(String typed) {
        var words = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cntrl}", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return Optional.of(
                "%" + words.substring(0, end).replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%");
    }
}
