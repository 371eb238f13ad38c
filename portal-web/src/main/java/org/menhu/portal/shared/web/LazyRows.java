package org.menhu.portal.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Reads a list a page at a time, in the order in which its service gives it. */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Count count;
    private final Page<T> page;
    private final Key<T> key;

    /** How many rows there are. */
    public interface Count extends LongSupplier, Serializable {}

    /** Reads some rows. */
    public interface Page<T> extends Serializable {

        /** @param first from 0 */
        List<T> read(int first, int size);
    }

    /** What tells a row from all others. */
    public interface Key<T> extends Serializable {

        Object of(T row);
    }

    public LazyRows(Count count, Page<T> page, Key<T> key) {
        this.count = count;
        this.page = page;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> unfiltered) {
        return Math.toIntExact(count.getAsLong());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> unsorted, Map<String, FilterMeta> unfiltered) {
        return page.read(first, size);
    }

    @Override
    public String getRowKey(T row) {
        return key.of(row).toString();
    }
}
