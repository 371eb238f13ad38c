package org.menhu.portal.screening.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the portal has kept of what came in. */
@ApplicationScoped
class RecordedHistory implements History {

    @Inject
    private JudgementCountService counts;

    @Override
    public long sentBy(String writerKey, Duration within) {
        return counts.ofWriter(writerKey, within);
    }

    @Override
    public long same(String fingerprint, Duration within) {
        return counts.same(fingerprint, within);
    }
}
