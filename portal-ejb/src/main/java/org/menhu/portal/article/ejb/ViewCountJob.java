package org.menhu.portal.article.ejb;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.DailyViews;
import org.menhu.portal.setting.ejb.SettingReadingService;

/** Writes the counted views down every few seconds and when the portal stops, all articles in one transaction. */
@Startup
@Singleton
@DependsOn("Database") // so that at the end the views are written before the database is shut down
@TransactionManagement(TransactionManagementType.BEAN)
public class ViewCountJob {

    private static final System.Logger LOG = System.getLogger(ViewCountJob.class.getName());

    @Inject
    private ViewCounter counter;

    @Inject
    private Clock clock;

    @Inject
    private SettingReadingService settings;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @PreDestroy
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void write() {
        var views = counter.take();
        if (views.isEmpty()) {
            return;
        }
        try {
            transaction.begin();
            write(views, LocalDate.now(clock.withZone(settings.site().zone())));
            transaction.commit();
        } catch (Exception e) { // whatever it was, the views are kept for the next try
            views.forEach(counter::add);
            LOG.log(System.Logger.Level.WARNING, "views could not be written and are tried again", e);
            rollBack();
        }
    }

    private void write(Map<Long, Long> views, LocalDate today) {
        views.forEach((articleId, count) -> {
            var shown = entityManager
                    .createNamedQuery(Article.ADD_VIEWS)
                    .setParameter("views", count)
                    .setParameter("id", articleId)
                    .executeUpdate();
            if (shown > 0 && addToDay(articleId, today, count) == 0) {
                entityManager.persist(new DailyViews(articleId, today, count));
            }
        });
    }

    private int addToDay(Long articleId, LocalDate day, Long count) {
        return entityManager
                .createNamedQuery(DailyViews.ADD)
                .setParameter("views", count)
                .setParameter("articleId", articleId)
                .setParameter("day", day)
                .executeUpdate();
    }

    private void rollBack() {
        try {
            transaction.rollback();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.DEBUG, "there was nothing to roll back", e);
        }
    }
}
