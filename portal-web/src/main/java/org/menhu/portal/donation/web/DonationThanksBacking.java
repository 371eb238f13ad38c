package org.menhu.portal.donation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.donation.ejb.ThankYouService;
import org.menhu.portal.donation.model.ThankYou;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.Messages;

/** What an author says to those who have given something for his articles. */
@Named
@ViewScoped
public class DonationThanksBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ThankYouService thanks;

    private String words;

    @PostConstruct
    void load() {
        words = thanks.words();
    }

    public void save() {
        thanks.say(words);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Messages.text("donation.thanksSaved")));
    }

    @Text(max = ThankYou.MAX, optional = true)
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
