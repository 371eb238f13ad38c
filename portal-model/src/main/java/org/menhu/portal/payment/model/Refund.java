package org.menhu.portal.payment.model;

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
import java.time.Duration;
import java.time.Instant;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** Money that somebody of ours has decided to give back. */
@Entity
@Table(name = "payment_refund")
@NamedQuery(name = Refund.OF_NO, query = "select r from Refund r join fetch r.order where r.refundNo = :refundNo")
@NamedQuery(
        name = Refund.UNANSWERED,
        query = "select r.refundNo from Refund r where r.status = :status and r.askAt <= :now order by r.askAt")
public class Refund extends VersionedEntity {

    public static final String OF_NO = "Refund.ofNo";
    public static final String UNANSWERED = "Refund.unanswered";

    public static final int MAX_REASON = 26; // WeChat Pay takes 80 bytes, three for each Han character

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", nullable = false)
    @NotNull
    private PaymentOrder order;

    @Column(name = "refund_no", nullable = false, length = 64, unique = true)
    @NotNull
    private String refundNo;

    @Column(name = "amount", nullable = false)
    private long amount;

    @Column(name = "reason", nullable = false, length = MAX_REASON)
    @Text(max = MAX_REASON)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    @NotNull
    private RefundStatus status = RefundStatus.ASKED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by")
    private Account askedBy;

    @Column(name = "asked_at", nullable = false)
    @NotNull
    private Instant askedAt;

    @Column(name = "ask_at", nullable = false)
    @NotNull
    private Instant askAt;

    protected Refund() {}

    /** Of the order, which has agreed to it. */
    public Refund(PaymentOrder order, String refundNo, long amount, String reason) {
        this.order = order;
        this.refundNo = refundNo;
        this.amount = amount;
        this.reason = reason;
    }

    public void asked(Account by, Instant now) {
        askedBy = by;
        askedAt = now;
        askAt = now.plus(PATIENCE);
    }

    public void askAgain(Instant now) {
        askAt = now.plus(PATIENCE);
    }

    public void end(RefundStatus end) {
        status = end;
    }

    public PaymentOrder getOrder() {
        return order;
    }

    public String getRefundNo() {
        return refundNo;
    }

    public long getAmount() {
        return amount;
    }

    public String getReason() {
        return reason;
    }

    public RefundStatus getStatus() {
        return status;
    }
}
