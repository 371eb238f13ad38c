package org.menhu.portal.donation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.web.ArticleViewBacking;
import org.menhu.portal.donation.ejb.DonationGivingService;
import org.menhu.portal.donation.model.NewDonation;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.web.ClientAddress;

/** The page on which one thanks for an article. The dialog of the article shows the same. */
@Named
@RequestScoped
public class DonationViewBacking {

    @Inject
    private DonationBoxBacking box;

    @Inject
    private DonationGivingService giving;

    @Inject
    private ArticleViewBacking open;

    @Inject
    private HttpServletRequest request;

    private String slug;
    private final DonationForm form = new DonationForm();

    @PostConstruct
    void read() {
        form.read(request);
    }

    /** @throws NotFoundException when there is no such article, or no way to give for it */
    public void load() {
        if (box.getBox() == null) {
            throw new NotFoundException();
        }
    }

    /** Opens the order and leads to its page. */
    public void give() {
        var wanted = new NewDonation(
                form.getKey(),
                Slug.ifValid(slug).orElseThrow(NotFoundException::new),
                form.getWallet(),
                form.money(),
                form.getWords().words());
        var ticket = giving.give(wanted, ClientAddress.configured().of(request));
        giving.present(ticket.orderNo());
        SeeOther.to(FacesContext.getCurrentInstance(), "/donation/" + ticket.orderNo());
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public PublishedArticle getArticle() {
        return open.getArticle();
    }

    public DonationForm getForm() {
        return form;
    }
}
