package org.menhu.portal.screening.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.screening.ejb.ReplayService;
import org.menhu.portal.screening.model.ReplayState;

/** The replay of the draft over texts of the past. */
@Named
@RequestScoped
public class ScreeningReplayBacking {

    @Inject
    private ReplayService replays;

    private int days = 30;

    public void start() {
        replays.start(days);
    }

    public void stop() {
        replays.stop();
    }

    public ReplayState getState() {
        return replays.state();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
