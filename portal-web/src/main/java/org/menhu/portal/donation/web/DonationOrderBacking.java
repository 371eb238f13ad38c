package org.menhu.portal.donation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.menhu.portal.donation.ejb.DonationReadingService;
import org.menhu.portal.donation.model.DonationOrder;
import org.menhu.portal.shared.model.NotFoundException;

/** A giver's order: its code while it waits, thanks when it is paid. */
@Named
@RequestScoped
public class DonationOrderBacking {

    @Inject
    private DonationReadingService donations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String order;
    private DonationOrder found;

    /** @throws NotFoundException when there is no such order */
    public void load() {
        var site = request.getRequestURL().toString().replaceFirst("^([a-z]+://[^/]+).*", "$1");
        found = donations.order(order, site);
    }

    /** Until the code is worth nothing. */
    public long getSecondsLeft() {
        return found.ticket().secondsLeft(clock.instant());
    }

    /** The same as a clock shows it, for whoever has no script. */
    public String getClockLeft() {
        return "%d:%02d".formatted(getSecondsLeft() / 60, getSecondsLeft() % 60);
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public DonationOrder getFound() {
        return found;
    }
}
