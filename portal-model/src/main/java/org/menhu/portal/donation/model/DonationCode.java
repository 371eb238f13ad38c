package org.menhu.portal.donation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A payment code of one wallet for an article, an author, a category or the whole site. What is kept is the payload that
 * was read from the uploaded picture; readers see it drawn anew.
 */
@Entity
@Table(name = "donation_code")
@NamedQuery(
        name = DonationCode.THANKED_ARTICLE,
        query = "select a from Article a join fetch a.author left join fetch a.category"
                + " where a.slug = :slug and a.donationsOpen = true"
                + " and a.kind = org.menhu.portal.article.model.ArticleKind.ARTICLE"
                + " and a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED")
@NamedQuery(
        name = DonationCode.FOR_ARTICLE,
        query = "select d from DonationCode d where d.payeeKind = :category or d.payeeKind = :site"
                + " or d.payeeKind = :article and d.payeeId = :articleId"
                + " or d.payeeKind = :author and d.payeeId = :authorId")
@NamedQuery(
        name = DonationCode.OF_SLOT,
        query = "select d from DonationCode d where d.payeeKind = :kind and d.payeeId = :id and d.wallet = :wallet")
@NamedQuery(name = DonationCode.ALL, query = "select d from DonationCode d left join fetch d.changedBy order by d.id")
@NamedQuery(
        name = DonationCode.EXPIRING,
        query =
                "select d from DonationCode d where d.enabled = true and d.expiresOn >= :today and d.expiresOn <= :until"
                        + " and (d.remindedFor is null or d.remindedFor <> d.expiresOn)")
@NamedQuery(
        name = DonationCode.AUTHORS,
        query = "select distinct w from Article a join a.author w order by w.displayName")
@NamedQuery(
        name = DonationCode.ARTICLES,
        query = "select new org.menhu.portal.donation.model.PayeeName(a.id, w.id, r.title)"
                + " from Revision r join r.article a join a.author w"
                + " where r.number = a.headRevision and (a.id in :ids or a.slug = :slug)")
public class DonationCode extends VersionedEntity {

    public static final String THANKED_ARTICLE = "DonationCode.thankedArticle";
    public static final String FOR_ARTICLE = "DonationCode.forArticle";
    public static final String OF_SLOT = "DonationCode.ofSlot";
    public static final String ALL = "DonationCode.all";
    public static final String AUTHORS = "DonationCode.authors";
    public static final String ARTICLES = "DonationCode.articles";

    /** Those that are shown and whose last day is near, unless their owner has been reminded of it. */
    public static final String EXPIRING = "DonationCode.expiring";

    public static final int MAX_NAME = 60;

    /** When so many readers could not scan it, it is shown to no more of them. */
    public static final int MOST_REPORTS = 5;

    @Enumerated(EnumType.STRING)
    @Column(name = "payee_kind", nullable = false, length = 10)
    @NotNull
    private PayeeKind payeeKind;

    /** The id of the article, author or category; 0 for the site, as both databases must hold it unique. */
    @Column(name = "payee_id", nullable = false)
    private long payeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "wallet", nullable = false, length = 10)
    @NotNull
    private Wallet wallet;

    @Column(name = "payload", nullable = false, length = 500)
    @Text(max = 500)
    private String payload;

    @Column(name = "payee_name", nullable = false, length = MAX_NAME)
    @Text(max = MAX_NAME)
    private String payeeName;

    @Column(name = "enabled", nullable = false)
    private boolean enabled = true;

    /** The last day on which the wallet takes it; null when it does not end. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    /** How many readers could not scan it, since it was put in or shown again. */
    @Column(name = "reports", nullable = false)
    private int reports;

    /** The last day of which the owner was reminded; null for none. */
    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Account changedBy;

    @Column(name = "changed_at", nullable = false)
    @NotNull
    private Instant changedAt;

    protected DonationCode() {}

    /** Whom the money reaches. */
    public record Payee(PayeeKind kind, long id) implements Serializable {

        public static final Payee SITE = new Payee(PayeeKind.SITE, 0);
    }

    public DonationCode(Payee payee, Wallet wallet) {
        this.payeeKind = payee.kind();
        this.payeeId = payee.id();
        this.wallet = wallet;
    }

    /** Puts another code in the slot and shows it again. */
    public void replace(String newPayload, String newPayeeName, LocalDate newExpiry) {
        payload = newPayload;
        payeeName = newPayeeName;
        expiresOn = newExpiry;
        setEnabled(true);
    }

    public void changed(Account by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** Shows it or hides it; what readers have reported is dealt with by that. */
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
        reports = 0;
    }

    /** A reader could not scan it. */
    public void report() {
        reports++;
    }

    public void reminded() {
        remindedFor = expiresOn;
    }

    public int getReports() {
        return reports;
    }

    /** Whether too many readers could not scan it. */
    public boolean isDoubtful() {
        return reports >= MOST_REPORTS;
    }

    public boolean isShownOn(LocalDate day) {
        return enabled && !isDoubtful() && (expiresOn == null || !day.isAfter(expiresOn));
    }

    public Payee getPayee() {
        return new Payee(payeeKind, payeeId);
    }

    public Wallet getWallet() {
        return wallet;
    }

    public String getPayload() {
        return payload;
    }

    public String getPayeeName() {
        return payeeName;
    }

    /** Whether it is hidden without another in its place: its owner wants it so, or readers could not scan it. */
    public boolean isSilent() {
        return !enabled || isDoubtful();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public Account getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
