package org.menhu.portal.donation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.menhu.portal.donation.model.NewGift;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.Slug;

/** What is entered of a gift that came by another way than an order. */
public class OfflineGiftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String article;
    private String amount;
    private LocalDate day;
    private final WordsForm words = new WordsForm(true);

    OfflineGiftForm(LocalDate today) {
        day = today;
    }

    /** @throws FieldRefusedException {@code donation.articleUnknown}, {@code donation.amountWrong} */
    NewGift gift() {
        return new NewGift(slug(), money(), day, words.words());
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

    public WordsForm getWords() {
        return words;
    }
}
