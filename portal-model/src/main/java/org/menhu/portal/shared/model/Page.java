package org.menhu.portal.shared.model;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many items there are in all
 * @param number the page's number, from 1
 * @param size how many items a full page has
 */
public record Page<T>(List<T> items, long total, int number, int size) {

    public Page {
        items = List.copyOf(items);
    }

    public int count() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isFirst() {
        return number <= 1;
    }

    public boolean isLast() {
        return number >= count();
    }
}
