package org.menhu.portal.shared.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of a short address: lower-case letters and digits of ASCII in words joined by single hyphens, at most
 * {@value #MAX_LENGTH} characters.
 */
public record Slug(String value) implements Serializable {

    /** Longer ones are cut by chat programs when an address is shared. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws BusinessException when the value has another form */
    public Slug {
        if (value == null || value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new BusinessException("shared.slugInvalid", MAX_LENGTH);
        }
    }

    /** Reads what an address says; empty when nothing can have that address. */
    public static Optional<Slug> ifValid(String value) {
        return value != null
                        && value.length() <= MAX_LENGTH
                        && FORM.matcher(value).matches()
                ? Optional.of(new Slug(value))
                : Optional.empty();
    }

    /**
     * Makes a slug of ASCII text: words are joined by hyphens, all else is dropped, and what is too long is cut at a word.
     *
     * @param fallback what to take when nothing is left
     */
    public static Slug of(String ascii, String fallback) {
        var words = ascii.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        var trimmed = trimHyphens(words);
        if (trimmed.length() > MAX_LENGTH) {
            var end = trimmed.lastIndexOf('-', MAX_LENGTH);
            trimmed = trimmed.substring(0, end > 0 ? end : MAX_LENGTH);
        }
        return new Slug(trimmed.isEmpty() ? fallback : trimmed);
    }

    /** The same with a number behind it, for when the first is taken. */
    public Slug numbered(int number) {
        var suffix = "-" + number;
        var room = MAX_LENGTH - suffix.length();
        return new Slug(trimHyphens(value.length() > room ? value.substring(0, room) : value) + suffix);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String trimHyphens(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
