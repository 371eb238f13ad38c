package org.menhu.portal.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.menhu.portal.gateway.model.Provider;

/** A message from a provider, or from somebody who pretends to be one, and what became of it. Never changed. */
@Entity
@Table(name = "payment_notification")
@NamedQuery(
        name = ReceivedNotification.COUNT_OF,
        query = "select count(n) from ReceivedNotification n where n.provider = :provider and n.messageNo = :messageNo")
@NamedQuery(
        name = ReceivedNotification.NEWEST,
        query = "select n from ReceivedNotification n where n.outcome = :outcome order by n.id desc")
@NamedQuery(
        name = ReceivedNotification.FORGET_REFUSED,
        query = "delete from ReceivedNotification n where n.outcome = :refused and n.receivedAt < :before")
public class ReceivedNotification {

    public static final String COUNT_OF = "ReceivedNotification.countOf";
    public static final String NEWEST = "ReceivedNotification.newest";
    public static final String FORGET_REFUSED = "ReceivedNotification.forgetRefused";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "provider", nullable = false, length = 10)
    @NotNull
    private Provider provider;

    /** The provider's number of the message. Null for a refused one, which could take a number that is to come. */
    @Column(name = "message_no", length = 128)
    private String messageNo;

    @Column(name = "order_no", length = 64)
    private String orderNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 10)
    @NotNull
    private NotificationOutcome outcome;

    /** Why it was refused or parked, else null. */
    @Column(name = "reason", length = 30)
    private String reason;

    /** SHA-256 of the body, to find it in the logs of a proxy. */
    @Column(name = "body_hash", length = 64)
    private String bodyHash;

    @Column(name = "received_at", nullable = false)
    @NotNull
    private Instant receivedAt;

    protected ReceivedNotification() {}

    private ReceivedNotification(Provider provider, NotificationOutcome outcome, String reason, Instant now) {
        this.provider = provider;
        this.outcome = outcome;
        this.reason = reason;
        this.receivedAt = now;
    }

    public static ReceivedNotification refused(Provider provider, String reason, String bodyHash, Instant now) {
        var refused = new ReceivedNotification(provider, NotificationOutcome.REFUSED, reason, now);
        refused.bodyHash = bodyHash;
        return refused;
    }

    /** @param reason why it was parked, or null */
    public static ReceivedNotification believed(
            Provider provider, NotificationOutcome outcome, String reason, Instant now) {
        return new ReceivedNotification(provider, outcome, reason, now);
    }

    public ReceivedNotification about(String newMessageNo, String newOrderNo) {
        messageNo = newMessageNo;
        orderNo = newOrderNo;
        return this;
    }

    public Long getId() {
        return id;
    }

    public Provider getProvider() {
        return provider;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public NotificationOutcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public String getBodyHash() {
        return bodyHash;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
