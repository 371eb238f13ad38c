package org.menhu.portal.payment.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.menhu.portal.gateway.model.SandboxTradePaid;

/** Sees when somebody has played at paying. */
@ApplicationScoped
class SandboxPosting {

    @Inject
    private SandboxPostingService posting;

    void deliver(@Observes(during = TransactionPhase.AFTER_SUCCESS) SandboxTradePaid paid) {
        posting.deliver(paid);
    }
}
