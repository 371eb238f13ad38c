package org.menhu.portal.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.notice.ejb.InboxService;

/** How many notices wait to be read. */
@Named
@RequestScoped
public class NoticeBellBacking {

    @Inject
    private InboxService inbox;

    private long unread;

    @PostConstruct
    void load() {
        unread = inbox.unread();
    }

    public long getUnread() {
        return unread;
    }
}
