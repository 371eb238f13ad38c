package org.menhu.portal.screening.ejb;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.screening.model.ReplayState;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** Shows what the draft would have said of texts of the past, before it is published. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.SCREENING_MANAGE)
public class ReplayService {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ReplayTask task;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private Clock clock;

    /**
     * Begins and returns at once.
     *
     * @param days how far back, of the texts there the latest 100,000
     * @throws BusinessException {@code screening.replayRuns} while another one runs
     */
    public void start(int days) {
        var draft = drafts.draft().getNumber();
        var since = clock.instant().minus(Duration.ofDays(days));
        task.reserve();
        executor.execute(() -> task.run(draft, since));
    }

    public void stop() {
        task.stop();
    }

    @ReadOnly
    public ReplayState state() {
        return task.state();
    }
}
