package org.menhu.portal.donation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.NewDonation;
import org.menhu.portal.donation.model.NewGift;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;

/** What is entered of a gift that came by another way than an order. */
public class OfflineGiftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String article;
    private String amount;
    private LocalDate day;
    private String name;
    private String message;
    private boolean amountShown = true;
    private boolean consent;

    OfflineGiftForm(LocalDate today) {
        day = today;
    }

    /** @throws FieldRefusedException {@code donation.articleUnknown}, {@code donation.amountWrong} */
    NewGift gift() {
        return new NewGift(slug(), money(), day, new NewDonation.Words(name, message, consent, amountShown));
    }

    /** Of the address or the last part of it; null when there is none. */
    private Slug slug() {
        if (article == null || article.isBlank()) {
            return null;
        }
        return Slug.ifValid(article.strip().replaceFirst("[?#].*", "").replaceFirst(".*/", ""))
                .orElseThrow(() -> new FieldRefusedException("article", "donation.articleUnknown"));
    }

    private Money money() {
        try {
            return Money.ofYuan(amount);
        } catch (IllegalArgumentException e) {
            throw new FieldRefusedException("amount", "donation.amountWrong");
        }
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public boolean isAmountShown() {
        return amountShown;
    }

    public void setAmountShown(boolean amountShown) {
        this.amountShown = amountShown;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
