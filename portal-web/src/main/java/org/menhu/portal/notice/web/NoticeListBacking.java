package org.menhu.portal.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.menhu.portal.notice.ejb.InboxService;
import org.menhu.portal.notice.model.ShownNotice;
import org.menhu.portal.shared.web.FlashMessages;
import org.menhu.portal.shared.web.LazyRows;
import org.primefaces.model.LazyDataModel;

/** The page of what one was told. */
@Named
@ViewScoped
public class NoticeListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InboxService inbox;

    private LazyDataModel<ShownNotice> rows;

    @PostConstruct
    void load() {
        rows = new LazyRows<>(inbox::count, inbox::list, ShownNotice::id);
    }

    /** Follows a notice to what it is about; it counts as read from then on. */
    public void open(ShownNotice notice) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(inbox.open(notice.id()));
    }

    public void markAllRead() {
        inbox.markAllRead();
        FlashMessages.done("notice.allRead");
    }

    public LazyDataModel<ShownNotice> getRows() {
        return rows;
    }
}
