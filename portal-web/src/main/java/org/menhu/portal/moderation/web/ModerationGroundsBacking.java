package org.menhu.portal.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.menhu.portal.moderation.ejb.QueueReadingService;
import org.menhu.portal.moderation.model.AppealView;
import org.menhu.portal.moderation.model.ReportView;

/** What speaks for and against the texts on the page of the queue. */
@Named
@RequestScoped
public class ModerationGroundsBacking {

    @Inject
    private QueueReadingService queue;

    @Inject
    private ModerationQueueBacking page;

    @Inject
    private Clock clock;

    private List<QueueEntry> entries;
    private Map<Long, List<ReportView>> reports;
    private Map<Long, AppealView> appeals;

    /** By the items' ids. */
    public Map<Long, List<ReportView>> getReports() {
        load();
        return reports;
    }

    public Map<Long, AppealView> getAppeals() {
        load();
        return appeals;
    }

    public boolean isOverdue(AppealView appeal) {
        return appeal.isOverdue(clock.instant());
    }

    /** Anew when an action has changed what is on the page. */
    private void load() {
        if (entries != page.getEntries()) {
            entries = page.getEntries();
            reports = queue.reports(page.ids());
            appeals = queue.appeals(page.ids());
        }
    }
}
