package org.menhu.portal.gateway.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** What the sandbox, in its part as the outside company, knows of one order. */
@Entity
@Table(name = "gateway_sandbox_trade")
@NamedQuery(name = SandboxTrade.OF_ORDER, query = "select t from SandboxTrade t where t.orderNo = :orderNo")
@NamedQuery(
        name = SandboxTrade.PAID_BETWEEN,
        query = "select t from SandboxTrade t where t.paidAt >= :begin and t.paidAt < :end order by t.paidAt, t.id")
public class SandboxTrade extends VersionedEntity {

    public static final String OF_ORDER = "SandboxTrade.ofOrder";
    public static final String PAID_BETWEEN = "SandboxTrade.paidBetween";

    @Column(name = "order_no", nullable = false, length = 32, unique = true)
    @NotNull
    private String orderNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "wallet", nullable = false, length = 10)
    @NotNull
    private Wallet wallet;

    @Column(name = "subject", nullable = false, length = 120)
    @Text(max = 120)
    private String subject;

    @Column(name = "asked", nullable = false)
    private long asked;

    /** Null until it is paid. */
    @Column(name = "transaction_no", length = 64)
    private String transactionNo;

    @Column(name = "paid", nullable = false)
    private long paid;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "refunded", nullable = false)
    private long refunded;

    /** What was given back by number, as {@code number=fen;number=fen}. */
    @Column(name = "refunds", nullable = false, length = 2000)
    private String refunds = "";

    @Column(name = "closed", nullable = false)
    private boolean closed;

    protected SandboxTrade() {}

    public SandboxTrade(TradeRequest request) {
        orderNo = request.orderNo();
        wallet = request.wallet();
        subject = request.subject();
        asked = request.amount();
    }

    /** The payer has paid; what he paid may be another amount than was asked, and may come after the closing. */
    public void pay(String newTransactionNo, long fen, Instant at) {
        transactionNo = newTransactionNo;
        paid = fen;
        paidAt = at;
    }

    public void close() {
        closed = transactionNo == null;
    }

    /** @return false when more would be given back than was paid */
    public boolean refund(String newRefundNo, long fen) {
        if (getRefunds().containsKey(newRefundNo)) {
            return true;
        }
        if (transactionNo == null || refunded + fen > paid) {
            return false;
        }
        refunds += newRefundNo + "=" + fen + ";";
        refunded += fen;
        return true;
    }

    /** As the sandbox tells it when asked. */
    public Trade toTrade() {
        if (transactionNo == null) {
            return Trade.of(orderNo, closed ? Trade.State.CLOSED : Trade.State.UNPAID);
        }
        var refund = refunded == 0 ? null : new Trade.TradeRefund(lastRefund(), refunded, true);
        return new Trade(orderNo, transactionNo, Trade.State.PAID, paid, Money.CURRENCY, paidAt, refund);
    }

    private String lastRefund() {
        return List.copyOf(getRefunds().keySet()).getLast();
    }

    /** Fen by number, in the order in which they were given back. */
    public Map<String, Long> getRefunds() {
        var all = new LinkedHashMap<String, Long>();
        for (var refund : refunds.split(";")) {
            var parts = refund.split("=");
            if (parts.length == 2) {
                all.put(parts[0], Long.valueOf(parts[1]));
            }
        }
        return all;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public Wallet getWallet() {
        return wallet;
    }

    public String getSubject() {
        return subject;
    }

    public Money getAsked() {
        return new Money(asked);
    }

    public String getTransactionNo() {
        return transactionNo;
    }

    public long getPaid() {
        return paid;
    }

    public Instant getPaidAt() {
        return paidAt;
    }

    public boolean isClosed() {
        return closed;
    }
}
