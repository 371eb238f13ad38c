package org.menhu.portal.payment.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.ProviderSilentException;

/**
 * Fetches each provider's bill of a day once it is there, and has it compared with the ledger. What was compared is remembered
 * until the portal stops; comparing a bill again finds nothing new.
 */
@ApplicationScoped
class DailyBillService {

    private static final System.Logger LOG = System.getLogger(DailyBillService.class.getName());

    /** Back to which a portal that was off makes up for it. */
    private static final int DAYS = 7;

    @Inject
    private GatewayService gateway;

    @Inject
    private ReconciliationService reconciliation;

    @Inject
    private Clock clock;

    private final Set<Bill> compared = ConcurrentHashMap.newKeySet();

    private record Bill(Provider provider, LocalDate day) {}

    /** Compares what is there and was not compared yet; the rest is tried again the next time. */
    void compare() {
        var today = LocalDate.ofInstant(clock.instant(), Provider.ZONE);
        compared.removeIf(bill -> bill.day().isBefore(today.minusDays(DAYS)));
        var providers = EnumSet.noneOf(Provider.class);
        providers.addAll(gateway.wallets().values());
        for (var provider : providers) {
            for (var back = 1; back <= DAYS; back++) {
                var bill = new Bill(provider, today.minusDays(back));
                if (!compared.contains(bill) && isCompared(bill, back == 1)) {
                    compared.add(bill);
                }
            }
        }
    }

    /** @param fresh for the bill of yesterday: when it lists nothing it may not have been made yet */
    private boolean isCompared(Bill bill, boolean fresh) {
        try {
            var lines = gateway.bill(bill.provider(), bill.day());
            if (fresh && lines.isEmpty()) {
                return false;
            }
            reconciliation.compare(bill.provider(), bill.day(), lines);
            return true;
        } catch (ProviderSilentException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "no bill of " + bill.provider() + " for " + bill.day() + " yet: " + e.getMessage());
            return false;
        }
    }
}
