package org.menhu.portal.dashboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.dashboard.ejb.WaitingService;
import org.menhu.portal.dashboard.model.Waiting;

/** The console's first page. */
@Named
@RequestScoped
public class DashboardIndexBacking {

    @Inject
    private WaitingService waitingService;

    private Waiting waiting;

    @PostConstruct
    void load() {
        waiting = waitingService.waiting();
    }

    public Waiting getWaiting() {
        return waiting;
    }
}
