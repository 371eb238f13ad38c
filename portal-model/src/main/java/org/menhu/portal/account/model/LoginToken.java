package org.menhu.portal.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One sign-in: the cookie holds the token, the database its SHA-256 alone. Valid on every node and after a restart. */
@Entity
@Table(name = "account_login_token")
@NamedQuery(
        name = LoginToken.BY_HASH,
        query = "select t from LoginToken t join fetch t.account where t.tokenHash = :hash")
@NamedQuery(name = LoginToken.DELETE_EXPIRED, query = "delete from LoginToken t where t.expiresAt < :now")
@NamedQuery(name = LoginToken.DELETE_OF_ACCOUNT, query = "delete from LoginToken t where t.account.id = :accountId")
public class LoginToken {

    public static final String BY_HASH = "LoginToken.byHash";
    public static final String DELETE_EXPIRED = "LoginToken.deleteExpired";
    public static final String DELETE_OF_ACCOUNT = "LoginToken.deleteOfAccount";

    /** Long enough to come back after a holiday, short enough that a forgotten machine signs itself out. */
    public static final Duration LIFE = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "token_hash", nullable = false, unique = true, length = 64)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private Account account;

    @Column(name = "epoch", nullable = false)
    private int epoch;

    @Column(name = "user_agent", length = 300)
    private String userAgent;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected LoginToken() {}

    public LoginToken(Account account, String tokenHash, String userAgent, Instant now) {
        this.account = account;
        this.tokenHash = tokenHash;
        this.userAgent = userAgent;
        this.epoch = account.getEpoch();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt) && account.canSignIn() && epoch == account.getEpoch();
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    public String getUserAgent() {
        return userAgent;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
