package org.menhu.portal.donation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.donation.ejb.DonationReadingService;
import org.menhu.portal.donation.model.DonationBox;
import org.menhu.portal.shared.model.Slug;
import org.omnifaces.util.Faces;

/** The codes for the article of the address. */
@Named
@RequestScoped
public class DonationBoxBacking {

    @Inject
    private DonationReadingService donations;

    private DonationBox box;

    @PostConstruct
    void load() {
        box = Slug.ifValid(Faces.getRequestParameter("slug"))
                .flatMap(donations::codesFor)
                .orElse(null);
    }

    /** Null when there is no code to show. */
    public DonationBox getBox() {
        return box;
    }
}
