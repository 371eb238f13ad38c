package org.menhu.portal.payment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.menhu.portal.payment.ejb.PaymentOrderService;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.PortalDataSource;

/** What another node that shares the database has booked: its events do not come here. */
@ApplicationScoped
class PaidElsewhere {

    private static final Duration BACK =
            Duration.ofSeconds(30); // more than the nodes' clocks may differ and a look may take

    /** The embedded database has no other node. */
    private final boolean alone = PortalDataSource.isDerby(PortalConfig.get());

    @Inject
    private PaymentOrderService orders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Numbers of orders, also of those told before. */
    @ActivateRequestContext
    List<String> lately() {
        if (alone) {
            return List.of();
        }
        caller.actAsPortal();
        return orders.paidSince(clock.instant().minus(BACK));
    }
}
