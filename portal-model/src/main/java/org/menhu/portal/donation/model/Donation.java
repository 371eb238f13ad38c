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
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.moderation.model.SubmittedText.Place;
import org.menhu.portal.moderation.model.SubmittedText.Writer;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.screening.model.TextKind;
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
        name = DonationQueries.UNNOTICED,
        query = "select o.id from Donation d join d.order o where o.paidAt >= :since and d.cameAt is null")
@NamedQuery(name = DonationQueries.WALL, query = DonationQueries.SELECT_WALL + DonationQueries.BEHIND)
@NamedQuery(
        name = DonationQueries.WALL_OF_ARTICLE,
        query = DonationQueries.SELECT_WALL + " and a.slug = :slug" + DonationQueries.BEHIND)
@NamedQuery(name = DonationQueries.OFFLINE, query = DonationQueries.SELECT_OFFLINE)
@NamedQuery(name = DonationQueries.COUNT_OFFLINE, query = "select count(d) from Donation d where d.order is null")
@NamedQuery(
        name = DonationQueries.TITLE,
        query = "select r from Revision r where r.article.id = :articleId and r.number = r.article.releasedRevision")
public class Donation extends VersionedEntity {

    public static final int MAX_NAME = 40;
    public static final int MAX_MESSAGE = 200;

    private static final String NAMELESS = "匿名";

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

    /** Whether the giver wants name and message to be shown. */
    @Column(name = "consent", nullable = false)
    private boolean consent;

    @Column(name = "amount_shown", nullable = false)
    private boolean amountShown;

    /** Of name and message; {@link TextStatus#APPROVED} as well when there is neither. */
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    @NotNull
    private TextStatus status = TextStatus.WAITING;

    @Column(name = "given_at", nullable = false)
    @NotNull
    private Instant givenAt;

    /** When the money came; null until then. */
    @Column(name = "came_at")
    private Instant cameAt;

    protected Donation() {}

    public Donation(Article article, Money amount, NewDonation.Words words, Instant at) {
        this.article = article;
        this.amount = amount.fen();
        this.giverName = words.name();
        this.message = words.message();
        this.consent = words.consent();
        this.amountShown = words.consent() && words.amountShown();
        this.givenAt = at;
    }

    /** The order by which the money comes. */
    public Donation by(PaymentOrder newOrder) {
        order = newOrder;
        return this;
    }

    /** The money came at that time by another way than an order; whoever enters it answers for its words. */
    public Donation offline(Instant at) {
        cameAt = at;
        status = TextStatus.APPROVED;
        return this;
    }

    /** The money is here. @return whether that is news */
    public boolean come(Instant at) {
        var news = cameAt == null;
        cameAt = news ? at : cameAt;
        return news;
    }

    /** Whether somebody has to read something before it is shown. */
    public boolean hasWords() {
        return consent && (giverName != null || message != null);
    }

    /** How moderators shall see it, given for the article of the title. */
    public SubmittedText toModeration(String title) {
        var name = giverName == null ? NAMELESS : giverName;
        return new SubmittedText(
                new Subject(TextKind.DONATION, getId()),
                message == null ? name : message,
                new Writer(name, null, null, null),
                new Place(title, article == null ? "/wall" : "/article/" + article.getSlug(), null));
    }

    /** Puts name and message as readers may see them. */
    public void mask(String shownName, String shownMessage) {
        giverName = giverName == null ? null : shownName;
        message = message == null ? null : shownMessage;
    }

    /** Shows name and message to everybody or hides them, as was decided. */
    public void stand(TextStatus decided) {
        status = decided;
    }

    /** The giver wants nothing of it to be shown any more, so nothing is kept to be shown. */
    public void withdraw() {
        consent = false;
        amountShown = false;
        giverName = null;
        message = null;
    }

    /** Whether it stands on the wall, unless it was given back. */
    public boolean isShown() {
        return consent && cameAt != null && status == TextStatus.APPROVED;
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

    public TextStatus getStatus() {
        return status;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
