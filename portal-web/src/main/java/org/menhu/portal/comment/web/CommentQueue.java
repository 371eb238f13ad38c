package org.menhu.portal.comment.web;

import java.util.List;
import java.util.Map;
import org.menhu.portal.comment.ejb.CommentModerationService;
import org.menhu.portal.comment.model.CommentStatus;
import org.menhu.portal.comment.model.QueuedComment;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The comments of one status, of which the table loads no more than it shows. */
class CommentQueue extends LazyDataModel<QueuedComment> {

    private static final long serialVersionUID = 1L;

    private final CommentModerationService moderation;
    private final CommentStatus status;

    CommentQueue(CommentModerationService moderation, CommentStatus status) {
        this.moderation = moderation;
        this.status = status;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) moderation.count(status);
    }

    @Override
    public List<QueuedComment> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return moderation.queue(status, first, size);
    }

    @Override
    public String getRowKey(QueuedComment comment) {
        return String.valueOf(comment.id());
    }

    @Override
    public QueuedComment getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(comment -> getRowKey(comment).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
