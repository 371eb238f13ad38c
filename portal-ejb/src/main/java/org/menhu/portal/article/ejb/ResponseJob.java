package org.menhu.portal.article.ejb;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.DailyViews;
import org.menhu.portal.article.model.ResponsesCounted;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.model.PublicChange;

/** Writes the counted views and likes down every few seconds and when the portal stops, all articles in one transaction. */
@Startup
@Singleton
@DependsOn("Database") // so that at the end the views are written before the database is shut down
@TransactionManagement(TransactionManagementType.BEAN)
public class ResponseJob {

    private static final System.Logger LOG = System.getLogger(ResponseJob.class.getName());

    @Inject
    private Responses responses;

    @Inject
    private Clock clock;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Event<PublicChange> changes;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    /** Articles with other numbers than their pages show. */
    private final Set<Long> counted = new HashSet<>();

    /** Pages show their numbers within the minute: to make each anew for each reader would be as good as keeping none. */
    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    void tell() {
        if (!counted.isEmpty()) {
            changes.fire(new ResponsesCounted(counted));
            counted.clear();
        }
    }

    @PreDestroy
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void write() {
        var views = responses.views().take();
        var likes = responses.likes().take();
        if (views.isEmpty() && likes.isEmpty()) {
            return;
        }
        try {
            transaction.begin();
            likes.forEach((articleId, number) -> add(Article.ADD_LIKES, articleId, number));
            writeViews(views, LocalDate.now(clock.withZone(settings.site().zone())));
            transaction.commit();
            counted.addAll(views.keySet());
            counted.addAll(likes.keySet());
        } catch (Exception e) { // whatever it was, the counts are kept for the next try
            views.forEach(responses.views()::add);
            likes.forEach(responses.likes()::add);
            LOG.log(System.Logger.Level.WARNING, "views and likes could not be written and are tried again", e);
            rollBack();
        }
    }

    /** @return 1, or 0 when no article of this id is published */
    private int add(String query, Long articleId, Long number) {
        return entityManager
                .createNamedQuery(query)
                .setParameter(1, number)
                .setParameter(2, articleId)
                .executeUpdate();
    }

    private void writeViews(Map<Long, Long> views, LocalDate today) {
        views.forEach((articleId, count) -> {
            if (add(Article.ADD_VIEWS, articleId, count) > 0 && addToDay(articleId, today, count) == 0) {
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
