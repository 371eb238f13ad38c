package org.menhu.portal.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.RefundRequest;
import org.menhu.portal.gateway.model.Trade;
import org.menhu.portal.gateway.model.TradeRequest;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * One payment that somebody was asked for. It is created, announced to a provider and paid, or closed when its time is over;
 * what was paid may be given back. Only what the provider says moves it on, and every fen that moves is a line of the ledger.
 */
@Entity
@Table(name = "payment_order")
@NamedQuery(name = PaymentOrder.OF_NO, query = "select o from PaymentOrder o where o.orderNo = :orderNo")
@NamedQuery(name = PaymentOrder.OF_KEY, query = "select o from PaymentOrder o where o.requestKey = :key")
@NamedQuery(
        name = PaymentOrder.DUE,
        query = "select o from PaymentOrder o where o.status in :statuses and o.askAt <= :now order by o.askAt")
@NamedQuery(name = PaymentOrder.PAID_SINCE, query = "select o.orderNo from PaymentOrder o where o.paidAt >= :since")
@NamedQuery(name = PaymentQueries.MONEY, query = "select coalesce(sum(o.paid - o.refunded), 0L) from PaymentOrder o")
@NamedQuery(name = PaymentQueries.ORDERS, query = PaymentQueries.SELECT_ORDERS)
@NamedQuery(name = PaymentQueries.COUNT_ORDERS, query = "select count(o) from PaymentOrder o" + PaymentQueries.FILTER)
public class PaymentOrder extends VersionedEntity {

    public static final String OF_NO = "PaymentOrder.ofNo";
    public static final String OF_KEY = "PaymentOrder.ofKey";
    public static final String DUE = "PaymentOrder.due";
    public static final String PAID_SINCE = "PaymentOrder.paidSince";

    public static final int MAX_SUBJECT = 120;

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration FIRST_QUESTION = Duration.ofSeconds(30); // most notifications come sooner

    @Column(name = "order_no", nullable = false, length = 32, unique = true, updatable = false)
    @NotNull
    private String orderNo;

    @Column(name = "request_key", nullable = false, length = 64, unique = true, updatable = false)
    @NotNull
    private String requestKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "provider", nullable = false, length = 10, updatable = false)
    @NotNull
    private Provider provider;

    @Enumerated(EnumType.STRING)
    @Column(name = "wallet", nullable = false, length = 10, updatable = false)
    @NotNull
    private Wallet wallet;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    @Column(name = "subject", nullable = false, length = MAX_SUBJECT, updatable = false)
    @Text(max = MAX_SUBJECT)
    private String subject;

    /** The account whom the money is for; null for the site. */
    @Column(name = "payee_id", updatable = false)
    private Long payeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    @NotNull
    private OrderStatus status = OrderStatus.CREATED;

    @Column(name = "code", length = 500)
    private String code;

    @Column(name = "transaction_no", length = 64)
    private String transactionNo;

    @Column(name = "paid", nullable = false)
    private long paid;

    @Column(name = "refunded", nullable = false)
    private long refunded;

    /** Paid after it had been closed. */
    @Column(name = "paid_late", nullable = false)
    private boolean paidLate;

    @Column(name = "created_at", nullable = false, updatable = false)
    @NotNull
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    @NotNull
    private Instant expiresAt;

    /** When it was booked as paid. */
    @Column(name = "paid_at")
    private Instant paidAt;

    /** When the provider is asked next, as long as the order is unfinished. */
    @Column(name = "ask_at", nullable = false)
    @NotNull
    private Instant askAt;

    protected PaymentOrder() {}

    public PaymentOrder(String orderNo, NewOrder wanted, Provider provider, Instant now) {
        this.orderNo = orderNo;
        this.requestKey = wanted.key();
        this.provider = provider;
        this.wallet = wanted.wallet();
        this.amount = wanted.amount();
        this.subject = wanted.subject();
        this.payeeId = wanted.payeeId();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
        this.askAt = now.plus(FIRST_QUESTION);
    }

    /** The provider has taken it. It may have been paid before we knew. */
    public void present(String newCode) {
        code = newCode;
        status = status.after(OrderEvent.PRESENTED).orElse(status);
    }

    /** Nothing more is expected. No effect once it was paid. */
    public void close() {
        status = status.after(OrderEvent.CLOSED).orElse(status);
    }

    /** Why what the provider says cannot be booked on this order; null when it can. */
    public DifferenceKind doubt(Trade trade) {
        if (!trade.isPaid()) {
            return null;
        }
        if (!Money.CURRENCY.equals(trade.currency())) {
            return DifferenceKind.OTHER_CURRENCY;
        }
        if (trade.total() != amount) {
            return DifferenceKind.AMOUNT_DIFFERS;
        }
        return transactionNo == null || transactionNo.equals(trade.transactionId()) ? null : DifferenceKind.PAID_TWICE;
    }

    /** Takes the money in. @return false when it was in already */
    public boolean pay(Trade trade, Instant now) {
        if (transactionNo != null) {
            return false;
        }
        paidLate = status == OrderStatus.CLOSED;
        status = moved(OrderEvent.PAID);
        transactionNo = trade.transactionId();
        paid = trade.total();
        paidAt = now;
        return true;
    }

    /** @throws BusinessException {@code payment.noRefund} when it was not paid, or more is asked for than is left */
    public void askRefund(long fen) {
        if (fen <= 0 || fen > left()) {
            throw new BusinessException("payment.noRefund");
        }
        status = moved(OrderEvent.REFUND_ASKED);
    }

    public void refuseRefund() {
        if (status == OrderStatus.REFUNDING) {
            status = moved(refunded == 0 ? OrderEvent.REFUND_REFUSED : OrderEvent.REFUNDED_IN_PART);
        }
    }

    /** Money has gone back. @return false when it is more than is left, which cannot be ours */
    public boolean refund(long fen) {
        if (fen <= 0 || fen > left()) {
            return false;
        }
        refunded += fen;
        status = moved(left() == 0 ? OrderEvent.REFUNDED_IN_FULL : OrderEvent.REFUNDED_IN_PART);
        return true;
    }

    /** The provider is asked now: the next time when the order is six times as old, the last time at its end. */
    public void askAgain(Instant now) {
        var next = now.plus(Duration.between(createdAt, now).multipliedBy(5)).plusSeconds(10);
        askAt = next.isBefore(expiresAt) || now.isAfter(expiresAt) ? next : expiresAt;
    }

    private OrderStatus moved(OrderEvent event) {
        return status.after(event).orElseThrow(() -> new BusinessException("payment.notNow"));
    }

    /** Fen that were paid and not given back. */
    public long left() {
        return paid - refunded;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public TradeRequest toRequest() {
        return new TradeRequest(orderNo, wallet, amount, subject, expiresAt);
    }

    public RefundRequest toRefund(Refund refund) {
        return new RefundRequest(orderNo, refund.getRefundNo(), refund.getAmount(), paid, refund.getReason());
    }

    public OrderTicket toTicket() {
        return new OrderTicket(getId(), orderNo, provider, wallet, new Money(amount), status, code, expiresAt);
    }

    public String getOrderNo() {
        return orderNo;
    }

    public Provider getProvider() {
        return provider;
    }

    public OrderStatus getStatus() {
        return status;
    }

    public Money getAmount() {
        return new Money(amount);
    }

    public long getRefunded() {
        return refunded;
    }

    public String getTransactionNo() {
        return transactionNo;
    }

    public boolean isPaidLate() {
        return paidLate;
    }

    public Instant getPaidAt() {
        return paidAt;
    }
}
