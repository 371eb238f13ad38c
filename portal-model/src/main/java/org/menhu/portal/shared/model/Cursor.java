package org.menhu.portal.shared.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A place in a list that is sorted by time and, within a millisecond, by id: just beside the item named, and to which side.
 * Whoever keeps the address of such a place finds the same items there however the list grows at its beginning.
 */
public record Cursor(Instant at, long id, boolean towardsNewer) implements Comparable<Cursor> {

    /** Before everything. */
    public static final Cursor START = new Cursor(Instant.ofEpochMilli(Long.MAX_VALUE), Long.MAX_VALUE);

    /** Behind everything, looking back. */
    public static final Cursor END = new Cursor(Instant.EPOCH, 0, true);

    private static final String LAST = "last";
    private static final String NEWER = "-newer";
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})-(\\d{1,18})(-newer)?");

    /** The items behind it, which are older. */
    public Cursor(Instant at, long id) {
        this(at, id, false);
    }

    /** Reads what an address says; what makes no sense is the start. */
    public static Cursor parse(String text) {
        if (LAST.equals(text)) {
            return END;
        }
        var matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? new Cursor(
                        Instant.ofEpochMilli(Long.parseLong(matcher.group(1))),
                        Long.parseLong(matcher.group(2)),
                        matcher.group(3) != null)
                : START;
    }

    /** The same place, looking at what is before it. */
    public Cursor back() {
        return new Cursor(at, id, true);
    }

    public boolean isStart() {
        return equals(START);
    }

    public boolean isEnd() {
        return equals(END);
    }

    /** By where it is, the oldest first. */
    @Override
    public int compareTo(Cursor other) {
        return Comparator.comparing(Cursor::at).thenComparing(Cursor::id).compare(this, other);
    }

    /** The form for an address. */
    @Override
    public String toString() {
        return isEnd() ? LAST : at.toEpochMilli() + "-" + id + (towardsNewer ? NEWER : "");
    }
}
