package org.menhu.portal.article.model;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * Which list of readers.
 *
 * @param id of the category, tag or author; the month as 202611; 0 where there is only one list of the kind
 */
public record ListKey(ListKind kind, long id) implements Comparable<ListKey> {

    public static final ListKey ALL = new ListKey(ListKind.ALL, 0);
    public static final ListKey PINNED = new ListKey(ListKind.PINNED, 0);

    private static final int HUNDRED = 100;

    public static ListKey of(YearMonth month) {
        return new ListKey(ListKind.MONTH, (long) month.getYear() * HUNDRED + month.getMonthValue());
    }

    /** The month of a list of that kind. */
    public static YearMonth month(long id) {
        return YearMonth.of((int) (id / HUNDRED), (int) (id % HUNDRED));
    }

    @Override
    public int compareTo(ListKey other) {
        return Comparator.comparing(ListKey::kind).thenComparing(ListKey::id).compare(this, other);
    }
}
