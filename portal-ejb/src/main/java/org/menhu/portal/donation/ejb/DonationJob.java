package org.menhu.portal.donation.ejb;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.menhu.portal.shared.ejb.Caller;

/**
 * Every few seconds brings the gifts on their way whose money has come, by the orders themselves, so that none is lost
 * whatever crashes in between; and reminds of codes that end soon. Two nodes do no harm.
 */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DonationJob {

    private static final System.Logger LOG = System.getLogger(DonationJob.class.getName());

    /** A payment is seen this long after it was booked at the latest. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    @Inject
    private DonationArrivalService arrivals;

    @Inject
    private CodeExpiryService codes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** All at first. */
    private Instant since = Instant.EPOCH;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void notice() {
        caller.actAsPortal();
        var next = clock.instant().minus(MARGIN);
        arrivals.unnoticed(since).forEach(this::arrive);
        since = next;
    }

    /** Often enough that no restart makes a reminder late. */
    @Schedule(minute = "10", hour = "*", persistent = false)
    void remind() {
        caller.actAsPortal();
        codes.remind();
    }

    /** One that fails keeps none of the others waiting, and comes again. */
    private void arrive(Long orderId) {
        try {
            arrivals.arrive(orderId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the gift of the order with the id " + orderId + " waits", e);
        }
    }
}
