package org.menhu.portal.donation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.donation.ejb.DonationCodeService;
import org.menhu.portal.donation.ejb.DonationSlotService;
import org.menhu.portal.donation.model.KeptCode;
import org.menhu.portal.donation.model.PayeeSlots;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.Slug;

/** The payment codes of all payees, and what is done with a kept one. */
@Named
@ViewScoped
public class DonationManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is to be done once the password has been given. */
    public enum Change {
        SHOW,
        HIDE,
        REMOVE
    }

    @Inject
    private DonationSlotService slots;

    @Inject
    private DonationCodeService codes;

    private List<PayeeSlots> payees;
    private String article;
    private KeptCode chosen;
    private Change change;
    private String password;

    /** Reads the list again, with the article whose address was typed. */
    @PostConstruct
    public void load() {
        payees = slots.payees(Slug.ifValid(lastPart(article)).orElse(null));
    }

    /** Opens the dialog that asks for the password. */
    public void ask(KeptCode code, Change wanted) {
        chosen = code;
        change = wanted;
        password = null;
    }

    public void confirm() {
        switch (change) {
            case SHOW -> codes.show(chosen.id(), true, password);
            case HIDE -> codes.show(chosen.id(), false, password);
            case REMOVE -> codes.remove(chosen.id(), password);
        }
        load();
    }

    public void confirmRules() {
        codes.confirmRules();
    }

    public boolean isRulesRead() {
        return slots.areRulesRead();
    }

    private static String lastPart(String address) {
        return address == null ? null : address.strip().replaceFirst("^.*/", "");
    }

    public List<PayeeSlots> getPayees() {
        return payees;
    }

    public Wallet[] getWallets() {
        return Wallet.values();
    }

    public Change getChange() {
        return change;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
