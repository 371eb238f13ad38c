package org.menhu.portal.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.menhu.portal.shared.web.Messages;

/** What the acts of the record, which are named as in the code, are called in a language. */
record ActWords(Locale language) {

    private static final String KEYS = "audit.act.";

    /** Of values in a message, those within a choice by number too. */
    private static final String PLACES = "\\{\\w+(?:[^{}]|\\{[^{}]*})*}";

    /** The name itself for an act that is no longer in the code. */
    String of(String action) {
        var text = Messages.text(language, KEYS + action);
        return text.startsWith(KEYS) ? action : text;
    }

    /**
     * The acts in whose words or names this stands, and that of just this name, which may be gone from the code; null for all
     * when it is null or blank.
     */
    List<String> found(String part) {
        if (part == null || part.isBlank()) {
            return null;
        }
        var wanted = part.strip().toLowerCase(Locale.ROOT);
        var known = Messages.keys(KEYS).stream()
                .map(key -> key.substring(KEYS.length()))
                .filter(action ->
                        (of(action) + " " + action).toLowerCase(Locale.ROOT).contains(wanted));
        return Stream.concat(known, Stream.of(part.strip())).toList();
    }

    /** The key of a reason in the words that whoever was refused was told; anything else as it is. */
    String ofDetail(String detail) {
        var isKey = detail != null && detail.matches("[a-z]+\\.[A-Za-z.]+");
        return isKey ? withoutValues(Messages.text(language, detail)) : detail;
    }

    static String withoutValues(String message) {
        return message.replaceAll(PLACES, "…");
    }
}
