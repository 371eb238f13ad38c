package org.menhu.portal.dashboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.dashboard.ejb.WaitingService;
import org.menhu.portal.dashboard.model.Waiting;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Permission;

/** The console's first page: what waits. */
@Named
@RequestScoped
public class DashboardIndexBacking {

    @Inject
    private WaitingService waitingService;

    @Inject
    private Caller caller;

    private Waiting waiting;

    @PostConstruct
    void load() {
        waiting = waitingService.waiting();
    }

    public Waiting getWaiting() {
        return waiting;
    }

    public boolean isWriter() {
        return caller.may(Permission.ARTICLE_WRITE);
    }

    public boolean isModerator() {
        return caller.may(Permission.QUEUE_WORK);
    }
}
