package org.menhu.portal.donation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** What a reader gives for an article: by an order, which tells whether the money has come, or by hand. */
@Entity
@Table(name = "donation_donation")
@NamedQuery(name = DonationQueries.OF_ORDER, query = "select d from Donation d where d.order.id = :orderId")
@NamedQuery(
        name = DonationQueries.OF_ORDER_NO,
        query = "select d from Donation d join fetch d.article a join fetch a.author where d.order.orderNo = :orderNo")
@NamedQuery(
        name = DonationQueries.TITLE,
        query = "select r from Revision r where r.article.id = :articleId and r.number = r.article.releasedRevision")
public class Donation extends VersionedEntity {

    public static final int MAX_NAME = 40;
    public static final int MAX_MESSAGE = 200;

    /** Null for a gift that was entered by hand. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private PaymentOrder order;

    /** Null for a gift to the site. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    /** Fen. */
    @Column(name = "amount", nullable = false)
    private long amount;

    @Column(name = "giver_name", length = MAX_NAME)
    @Text(max = MAX_NAME, optional = true)
    private String giverName;

    @Column(name = "message", length = MAX_MESSAGE)
    @Text(max = MAX_MESSAGE, optional = true)
    private String message;

    /** Whether the giver wants name, message and amount to be shown. */
    @Column(name = "consent", nullable = false)
    private boolean consent;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    @NotNull
    private DonationStatus status = DonationStatus.WAITING;

    @Column(name = "given_at", nullable = false)
    @NotNull
    private Instant givenAt;

    protected Donation() {}

    public Donation(Article article, Money amount, NewDonation.Words words, Instant at) {
        this.article = article;
        this.amount = amount.fen();
        this.giverName = words.name();
        this.message = words.message();
        this.consent = words.consent();
        this.givenAt = at;
    }

    /** The order by which the money comes. */
    public Donation by(PaymentOrder newOrder) {
        order = newOrder;
        return this;
    }

    public PaymentOrder getOrder() {
        return order;
    }

    public Article getArticle() {
        return article;
    }

    public Money getAmount() {
        return new Money(amount);
    }

    public String getGiverName() {
        return giverName;
    }

    public String getMessage() {
        return message;
    }

    public boolean isConsent() {
        return consent;
    }

    public DonationStatus getStatus() {
        return status;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
