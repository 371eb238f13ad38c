package org.menhu.portal.shared.model;

import java.time.Instant;
import java.util.regex.Pattern;

/** A place in a list that is sorted by time and, within a millisecond, by id: just behind the item named. */
public record Cursor(Instant at, long id) {

    /** Before everything. */
    public static final Cursor START = new Cursor(Instant.ofEpochMilli(Long.MAX_VALUE), Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})-(\\d{1,18})");

    /** Reads what an address says; what makes no sense is the start. */
    public static Cursor parse(String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? new Cursor(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), Long.parseLong(matcher.group(2)))
                : START;
    }

    public boolean isStart() {
        return equals(START);
    }

    /** The form for an address. */
    @Override
    public String toString() {
        return at.toEpochMilli() + "-" + id;
    }
}
