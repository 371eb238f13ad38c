package org.menhu.portal.donation.web;

import java.io.Serializable;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.NewDonation;
import org.menhu.portal.shared.model.Text;

/** What stands in the fields about that which the wall may show of a gift. */
public class WordsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String message;
    private boolean consent;
    private boolean amountShown;

    WordsForm(boolean amountShown) {
        this.amountShown = amountShown;
    }

    /** The amount is shown with the words alone. */
    NewDonation.Words words() {
        return new NewDonation.Words(name, message, consent, consent && amountShown);
    }

    @Text(max = Donation.MAX_NAME, optional = true)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Text(max = Donation.MAX_MESSAGE, optional = true)
    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public boolean isAmountShown() {
        return amountShown;
    }

    public void setAmountShown(boolean amountShown) {
        this.amountShown = amountShown;
    }
}
