package org.menhu.portal.payment.ejb;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.shared.ejb.Caller;

/** Every few seconds asks providers after what is unfinished, and once a day compares the books with their bills. Two nodes do no harm. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class PaymentJob {

    private static final System.Logger LOG = System.getLogger(PaymentJob.class.getName());

    @Inject
    private PaymentSettlementService settlement;

    @Inject
    private NotificationRecordService records;

    @Inject
    private DailyBillService bills;

    @Inject
    private Caller caller;

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void settle() {
        caller.actAsPortal();
        each(settlement.claim(), PaymentOrder::getOrderNo, settlement::heal);
        each(settlement.unanswered(), Function.identity(), settlement::settle);
    }

    /** Bills of yesterday are there from ten o'clock in China on. */
    @Schedule(minute = "30", hour = "10-23", timezone = "Asia/Shanghai", persistent = false)
    void reconcile() {
        caller.actAsPortal();
        bills.compare();
    }

    @Schedule(hour = "4", persistent = false)
    void tidy() {
        caller.actAsPortal();
        records.forget();
    }

    /** One that fails keeps none of the others waiting, and comes again. */
    private static <T> void each(List<T> all, Function<T, String> number, Consumer<T> work) {
        for (var one : all) {
            try {
                work.accept(one);
            } catch (ProviderSilentException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "no answer about " + number.apply(one) + " yet: " + e.getMessage());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "the turn of " + number.apply(one) + " failed", e);
            }
        }
    }
}
