package org.menhu.portal.donation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.menhu.portal.donation.ejb.DonationOrderService;
import org.menhu.portal.donation.ejb.WallConsentService;
import org.menhu.portal.donation.model.DonationOrder;
import org.menhu.portal.moderation.model.Appeal;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Text;

/** A giver's order: its code while it waits, thanks when it is paid. */
@Named
@RequestScoped
public class DonationOrderBacking {

    @Inject
    private DonationOrderService donations;

    @Inject
    private WallConsentService consent;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String order;
    private DonationOrder found;
    private String appeal;

    /** @throws NotFoundException when there is no such order */
    public void load() {
        order = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("order"); // not of the injected request, which is the one before the address was resolved
        var site = request.getRequestURL().toString().replaceFirst("^([a-z]+://[^/]+).*", "$1");
        found = donations.order(order, site);
    }

    /** Takes what the giver has said off the wall. */
    public void withdraw() {
        consent.withdraw(order);
        SeeOther.to(FacesContext.getCurrentInstance(), "/donation/" + order);
    }

    /** Asks for a second judgement of it. */
    public void appeal() {
        consent.appeal(order, appeal);
        SeeOther.to(FacesContext.getCurrentInstance(), "/donation/" + order);
    }

    /** Until the code is worth nothing. */
    public long getSecondsLeft() {
        return found.ticket().secondsLeft(clock.instant());
    }

    /** The same as a clock shows it, for whoever has no script. */
    public String getClockLeft() {
        return "%d:%02d".formatted(getSecondsLeft() / 60, getSecondsLeft() % 60);
    }

    @Text(max = Appeal.MAX_WORDS)
    public String getAppeal() {
        return appeal;
    }

    public void setAppeal(String appeal) {
        this.appeal = appeal;
    }

    /** Asked for before the action of the page when something is sent from it, as that hangs on how the order stands. */
    public DonationOrder getFound() {
        if (found == null) {
            load();
        }
        return found;
    }
}
