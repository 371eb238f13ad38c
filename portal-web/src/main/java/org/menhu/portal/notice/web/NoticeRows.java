package org.menhu.portal.notice.web;

import java.util.List;
import java.util.Map;
import org.menhu.portal.notice.ejb.InboxService;
import org.menhu.portal.notice.model.ShownNotice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Reads notices a page at a time, the newest first. */
class NoticeRows extends LazyDataModel<ShownNotice> {

    private static final long serialVersionUID = 1L;

    private final InboxService inbox;

    NoticeRows(InboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    public int count(Map<String, FilterMeta> unfiltered) {
        return Math.toIntExact(inbox.count());
    }

    @Override
    public List<ShownNotice> load(
            int first, int size, Map<String, SortMeta> unsorted, Map<String, FilterMeta> unfiltered) {
        return inbox.list(first, size);
    }

    @Override
    public String getRowKey(ShownNotice notice) {
        return notice.id().toString();
    }
}
