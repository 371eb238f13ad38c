package org.menhu.portal.payment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.gateway.model.BillLine;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.payment.model.Difference.Sides;
import org.menhu.portal.payment.model.DifferenceKind;
import org.menhu.portal.payment.model.EntryKind;
import org.menhu.portal.payment.model.LedgerEntry;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Compares a provider's bill of a day with the ledger; what does not add up becomes a task, once. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.PAYMENT_MANAGE)
public class ReconciliationService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DifferenceService differences;

    /**
     * Compares both ways.
     *
     * @param lines the whole bill of that day
     * @return how many differences were found that were not known
     */
    public int compare(Provider provider, LocalDate day, List<BillLine> lines) {
        var found = 0;
        var listed = new HashSet<String>();
        for (var line : lines) {
            listed.add(entryNo(line));
            found += compare(provider, line) ? 1 : 0;
        }
        for (var entry : booked(provider, day)) {
            found += !listed.contains(entry.getEntryNo()) && unlisted(provider, entry) ? 1 : 0;
        }
        return found;
    }

    private boolean compare(Provider provider, BillLine line) {
        var entry = entry(provider, entryNo(line));
        var ours = entry.map(known -> Math.abs(known.getAmount().fen())).orElse(null);
        if (ours != null && ours == line.amount()) {
            return false;
        }
        var kind = line.isRefund()
                ? DifferenceKind.REFUND_DIFFERS
                : ours == null ? DifferenceKind.PAID_NOT_RECORDED : DifferenceKind.AMOUNT_DIFFERS;
        return differences.find(provider, kind, new Sides(entryNo(line), line.orderNo(), ours, line.amount()));
    }

    private boolean unlisted(Provider provider, LedgerEntry entry) {
        var kind =
                entry.getKind() == EntryKind.REFUND ? DifferenceKind.REFUND_DIFFERS : DifferenceKind.RECORDED_NOT_PAID;
        var ours = Math.abs(entry.getAmount().fen());
        var orderNo = entry.getOrder().getOrderNo();
        return differences.find(provider, kind, new Sides(entry.getEntryNo(), orderNo, ours, null));
    }

    private Optional<LedgerEntry> entry(Provider provider, String entryNo) {
        return entities.createNamedQuery(LedgerEntry.OF_NO, LedgerEntry.class)
                .setParameter("provider", provider)
                .setParameter("entryNo", entryNo)
                .getResultStream()
                .findFirst();
    }

    private Set<LedgerEntry> booked(Provider provider, LocalDate day) {
        return new HashSet<>(entities.createNamedQuery(LedgerEntry.OF_DAY, LedgerEntry.class)
                .setParameter("provider", provider)
                .setParameter("begin", day.atStartOfDay(Provider.ZONE).toInstant())
                .setParameter("end", day.plusDays(1).atStartOfDay(Provider.ZONE).toInstant())
                .getResultList());
    }

    private static String entryNo(BillLine line) {
        return line.isRefund() ? line.refundNo() : line.transactionId();
    }
}
