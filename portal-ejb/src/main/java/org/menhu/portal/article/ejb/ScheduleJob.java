package org.menhu.portal.article.ejb;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;

/** Looks several times a minute for articles whose time has come, and does each by itself: one that fails stops no other. */
@Startup
@Singleton
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduleJob {

    private static final System.Logger LOG = System.getLogger(ScheduleJob.class.getName());

    @Inject
    private ArticleDueService due;

    @Inject
    private Caller caller;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void work() {
        caller.actAsPortal();
        due.due().forEach(id -> attempt(id, this::release));
        due.expired().forEach(id -> attempt(id, due::expire));
    }

    private void release(long id) {
        try {
            due.release(id);
        } catch (BusinessException e) { // such as a category that was taken from it
            due.giveUp(id);
        }
    }

    private static void attempt(Long id, Consumer<Long> work) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "what was set for article " + id + " could not be done", e);
        }
    }
}
