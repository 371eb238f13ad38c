package org.menhu.portal.donation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A payment code of one wallet for an article, an author, a category or the whole site. What is kept is the payload that
 * was read from the uploaded picture; readers see it drawn anew.
 */
@Entity
@Table(name = "donation_code")
public class DonationCode extends VersionedEntity {

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

    @Column(name = "payee_name", nullable = false, length = 60)
    @Text(max = 60)
    private String payeeName;

    @Column(name = "enabled", nullable = false)
    private boolean enabled = true;

    /** The last day on which the wallet takes it; null when it does not end. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Account changedBy;

    @Column(name = "changed_at", nullable = false)
    @NotNull
    private Instant changedAt;

    protected DonationCode() {}

    /** Whom the money reaches. */
    public record Payee(PayeeKind kind, long id) {

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
        enabled = true;
    }

    public void changed(Account by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public boolean isShownOn(LocalDate day) {
        return enabled && (expiresOn == null || !day.isAfter(expiresOn));
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
