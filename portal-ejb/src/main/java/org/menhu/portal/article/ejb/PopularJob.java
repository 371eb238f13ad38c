package org.menhu.portal.article.ejb;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.menhu.portal.article.model.DailyViews;
import org.menhu.portal.article.model.ReadArticle;
import org.menhu.portal.setting.ejb.SettingReadingService;

/** Adds up what was read lately, so that no reader waits for it. */
@Startup
@Singleton
@DependsOn("Database")
public class PopularJob {

    /** Days that count as lately. */
    private static final int LATELY = 7;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Popular popular;

    @Inject
    private Clock clock;

    @Inject
    private SettingReadingService settings;

    @PostConstruct
    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    void addUp() {
        var today = LocalDate.now(clock.withZone(settings.site().zone()));
        popular.set(em.createNamedQuery(DailyViews.MOST_READ, ReadArticle.class)
                .setParameter("since", today.minusDays(LATELY))
                .setMaxResults(Popular.KEPT)
                .getResultList());
    }
}
