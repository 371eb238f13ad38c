package org.menhu.portal.dashboard.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.menhu.portal.article.model.DailyViews;
import org.menhu.portal.article.model.DayCount;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Tells how much is read. */
@Guarded
@Stateless
@Permitted(Permission.CONSOLE_ENTER)
public class ViewsService {

    @PersistenceContext
    private EntityManager em;

    /** One count for each day from the first to the last, also for days on which nobody read. */
    public List<DayCount> byDay(LocalDate first, LocalDate last) {
        var counted = em.createNamedQuery(DailyViews.BY_DAY, DayCount.class)
                .setParameter("since", first)
                .getResultStream()
                .collect(Collectors.toMap(DayCount::day, DayCount::views));
        return first.datesUntil(last.plusDays(1))
                .map(day -> new DayCount(day, counted.getOrDefault(day, 0L)))
                .toList();
    }
}
