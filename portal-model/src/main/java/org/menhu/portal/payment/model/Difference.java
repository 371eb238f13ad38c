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
import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** Something that does not add up, found in a notification or a bill. It is a task until somebody closes it with a reason. */
@Entity
@Table(name = "payment_difference")
@NamedQuery(
        name = Difference.OF,
        query = "select d from Difference d"
                + " where d.provider = :provider and d.kind = :kind and d.entryNo = :entryNo")
@NamedQuery(
        name = Difference.LIST,
        query = "select d from Difference d left join fetch d.closedBy"
                + " where (d.closedAt is null and :open = true) or (d.closedAt is not null and :open = false)"
                + " order by d.foundAt desc, d.id desc")
@NamedQuery(name = Difference.COUNT_OPEN, query = "select count(d) from Difference d where d.closedAt is null")
public class Difference extends VersionedEntity {

    public static final String OF = "Difference.of";
    public static final String LIST = "Difference.list";
    public static final String COUNT_OPEN = "Difference.countOpen";

    public static final int MAX_REASON = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "provider", nullable = false, length = 10)
    @NotNull
    private Provider provider;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    @NotNull
    private DifferenceKind kind;

    /** The provider's number of the payment, or the number of the refund. */
    @Column(name = "entry_no", nullable = false, length = 64)
    @NotNull
    private String entryNo;

    @Column(name = "order_no", length = 64)
    private String orderNo;

    /** Fen by our books; null when we know of nothing. */
    @Column(name = "ours")
    private Long ours;

    /** Fen by the provider's word; null when it knows of nothing. */
    @Column(name = "theirs")
    private Long theirs;

    @Column(name = "found_at", nullable = false)
    @NotNull
    private Instant foundAt;

    @Column(name = "reason", length = MAX_REASON)
    @Text(max = MAX_REASON, optional = true)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    private Account closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Difference() {}

    /** What is compared. @param ours fen or null @param theirs fen or null */
    public record Sides(String entryNo, String orderNo, Long ours, Long theirs) implements Serializable {}

    public Difference(Provider provider, DifferenceKind kind, Sides sides, Instant now) {
        this.provider = provider;
        this.kind = kind;
        this.entryNo = sides.entryNo();
        this.orderNo = sides.orderNo();
        this.ours = sides.ours();
        this.theirs = sides.theirs();
        this.foundAt = now;
    }

    /** @throws BusinessException {@code payment.reasonMissing}, or {@code payment.closedAlready} */
    public void close(String why, Account by, Instant now) {
        if (closedAt != null) {
            throw new BusinessException("payment.closedAlready");
        }
        if (why == null || why.isBlank()) {
            throw new BusinessException("payment.reasonMissing");
        }
        reason = why.strip();
        closedBy = by;
        closedAt = now;
    }

    public Provider getProvider() {
        return provider;
    }

    public DifferenceKind getKind() {
        return kind;
    }

    public String getEntryNo() {
        return entryNo;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public Money getOurs() {
        return ours == null ? null : new Money(ours);
    }

    public Money getTheirs() {
        return theirs == null ? null : new Money(theirs);
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public String getReason() {
        return reason;
    }

    public String getClosedBy() {
        return closedBy == null ? null : closedBy.getDisplayName();
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
