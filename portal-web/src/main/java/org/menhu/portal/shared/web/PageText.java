package org.menhu.portal.shared.web;

import java.text.MessageFormat;
import java.util.Locale;
import org.menhu.portal.shared.model.SafeHtml;

/** Functions that pages use; see {@code portal.taglib.xml}. */
public final class PageText {

    private PageText() {}

    /** A message with a value as plain text in the place of {@code {0}}; a choice by number may ask for it as {@code {1}}. */
    public static String fill(String message, Object value) {
        return MessageFormat.format(message, String.valueOf(value), value);
    }

    /** A reason and behind it, where there is one, what somebody has noted. */
    public static String noted(String reason, String note) {
        return note == null || note.isBlank() ? reason : reason + " · " + note;
    }

    /** What may be printed unescaped: takes nothing but HTML that the sanitizer made. */
    public static String html(SafeHtml html) {
        return html == null ? "" : html.toString();
    }

    /** The letter for somebody who has no picture. */
    public static String initial(String name) {
        return name == null || name.isEmpty()
                ? ""
                : Character.toString(name.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
