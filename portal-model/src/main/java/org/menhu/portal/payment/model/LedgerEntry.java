package org.menhu.portal.payment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Provider;

/** A line of the ledger: money that has moved. Never changed and never removed; what was wrong is put right by another line. */
@Entity
@Table(name = "payment_ledger")
@NamedQuery(
        name = LedgerEntry.COUNT_OF,
        query = "select count(e) from LedgerEntry e where e.provider = :provider and e.entryNo = :entryNo")
@NamedQuery(
        name = LedgerEntry.OF_NO,
        query = "select e from LedgerEntry e where e.provider = :provider and e.entryNo = :entryNo")
@NamedQuery(
        name = LedgerEntry.OF_DAY,
        query = "select e from LedgerEntry e join fetch e.order where e.provider = :provider"
                + " and e.happenedAt >= :begin and e.happenedAt < :end")
@NamedQuery(name = LedgerEntry.STATEMENT, query = PaymentQueries.SELECT_STATEMENT)
@NamedQuery(name = LedgerEntry.MONEY, query = "select coalesce(sum(e.amount), 0L) from LedgerEntry e")
public class LedgerEntry {

    public static final String COUNT_OF = "LedgerEntry.countOf";
    public static final String OF_NO = "LedgerEntry.ofNo";
    public static final String OF_DAY = "LedgerEntry.ofDay";
    public static final String STATEMENT = "LedgerEntry.statement";
    public static final String MONEY = "LedgerEntry.money";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    @NotNull
    private PaymentOrder order;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    @NotNull
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "provider", nullable = false, length = 10, updatable = false)
    @NotNull
    private Provider provider;

    /** The provider's number of a payment, or the number of a refund. */
    @Column(name = "entry_no", nullable = false, length = 64, updatable = false)
    @NotNull
    private String entryNo;

    /** Fen; negative when they were given back. */
    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    /** When the provider says it was. */
    @Column(name = "happened_at", nullable = false, updatable = false)
    @NotNull
    private Instant happenedAt;

    @Column(name = "booked_at", nullable = false, updatable = false)
    @NotNull
    private Instant bookedAt;

    protected LedgerEntry() {}

    private LedgerEntry(PaymentOrder order, EntryKind kind, String entryNo, long amount) {
        this.order = order;
        this.provider = order.getProvider();
        this.kind = kind;
        this.entryNo = entryNo;
        this.amount = amount;
    }

    public static LedgerEntry payment(PaymentOrder order, Instant happenedAt, Instant now) {
        var entry = new LedgerEntry(
                order,
                EntryKind.PAYMENT,
                order.getTransactionNo(),
                order.getAmount().fen());
        return entry.at(happenedAt, now);
    }

    /** @param fen given back, positive */
    public static LedgerEntry refund(PaymentOrder order, String refundNo, long fen, Instant now) {
        return new LedgerEntry(order, EntryKind.REFUND, refundNo, -fen).at(now, now);
    }

    private LedgerEntry at(Instant happened, Instant booked) {
        happenedAt = happened == null ? booked : happened;
        bookedAt = booked;
        return this;
    }

    public Long getId() {
        return id;
    }

    public PaymentOrder getOrder() {
        return order;
    }

    public EntryKind getKind() {
        return kind;
    }

    public Provider getProvider() {
        return provider;
    }

    public String getEntryNo() {
        return entryNo;
    }

    public Money getAmount() {
        return new Money(amount);
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Instant getBookedAt() {
        return bookedAt;
    }
}
