package org.menhu.portal.audit.web;

import java.util.List;
import java.util.Map;
import org.menhu.portal.audit.ejb.AuditReadingService;
import org.menhu.portal.audit.model.AuditEntry;
import org.menhu.portal.audit.model.AuditFilter;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Reads the record a page at a time, the newest line first. */
class AuditRows extends LazyDataModel<AuditEntry> {

    private static final long serialVersionUID = 1L;

    private final transient AuditReadingService record;
    private transient AuditFilter filter = new AuditFilter(null, null, null);

    AuditRows(AuditReadingService record) {
        this.record = record;
    }

    void filter(AuditFilter newFilter) {
        filter = newFilter;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return Math.toIntExact(record.count(filter));
    }

    @Override
    public List<AuditEntry> load(int first, int size, Map<String, SortMeta> unsorted, Map<String, FilterMeta> ignored) {
        return record.find(filter, first, size);
    }

    @Override
    public String getRowKey(AuditEntry entry) {
        return entry.getId().toString();
    }
}
