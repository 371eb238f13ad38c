package org.menhu.portal.donation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.menhu.portal.donation.ejb.OfflineGiftService;
import org.menhu.portal.donation.model.OfflineGift;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.web.FlashMessages;
import org.menhu.portal.shared.web.LazyRows;

/** The gifts that came by another way than an order, and the dialog in which one is entered. */
@Named
@ViewScoped
public class DonationOfflineBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfflineGiftService gifts;

    @Inject
    private transient SettingSiteBacking site;

    @Inject
    private transient Clock clock;

    private LazyRows<OfflineGift> rows;
    private OfflineGiftForm form;

    @PostConstruct
    void load() {
        rows = new LazyRows<>(gifts::count, gifts::gifts, OfflineGift::id);
        begin();
    }

    /** An empty dialog, of today. */
    public void begin() {
        form = new OfflineGiftForm(LocalDate.now(clock.withZone(site.getSite().zone())));
    }

    public void enter() {
        gifts.enter(form.gift());
        FlashMessages.done("donation.offlineEntered");
        begin();
    }

    public void remove(OfflineGift gift) {
        gifts.remove(gift.id());
        FlashMessages.done("donation.offlineRemoved");
    }

    public LazyRows<OfflineGift> getRows() {
        return rows;
    }

    public OfflineGiftForm getForm() {
        return form;
    }
}
