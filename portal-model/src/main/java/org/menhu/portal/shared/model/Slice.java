package org.menhu.portal.shared.model;

import java.util.List;
import java.util.function.Function;

/**
 * Some items of a long list that grows at its beginning, read by where the last ones ended and not by their number: the
 * thousandth page costs what the first does, and nothing is shown twice when an item arrives meanwhile.
 *
 * @param older where the next items begin; null when there are none
 * @param newer where those before them end; null when there are none, or when the list is walked in one direction only
 */
public record Slice<T>(List<T> items, Cursor older, Cursor newer) {

    /** Of a list that is walked from its start only. */
    public Slice(List<T> items, Cursor older) {
        this(items, older, null);
    }

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes a slice of one item more than was asked for, whose presence tells that there are more.
     *
     * @param end where an item stands in the list
     */
    public static <T> Slice<T> of(List<T> read, int size, Function<T, Cursor> end) {
        if (read.size() <= size) {
            return new Slice<>(read, null);
        }
        return new Slice<>(read.subList(0, size), end.apply(read.get(size - 1)));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
