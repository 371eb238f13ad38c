package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.QuarterFigures;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Tells everybody how the site moderates what readers write, in numbers. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class FiguresService {

    /** A year: what is older says little of today. */
    private static final int QUARTERS = 4;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    /** The quarters of the site's calendar, the running one first. */
    public List<QuarterFigures> quarters() {
        var zone = settings.site().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var first = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> figures(first.minusMonths(3L * back), zone))
                .toList();
    }

    private QuarterFigures figures(LocalDate first, ZoneId zone) {
        var from = first.atStartOfDay(zone).toInstant();
        var until = first.plusMonths(3).atStartOfDay(zone).toInstant();
        var tally = new FigureTally();
        rows(QueueItem.RECEIVED, from, until).forEach(tally::received);
        rows(Decision.DECIDED, from, until).forEach(tally::decided);
        return tally.of(first, medianWait(from, until));
    }

    private List<Object[]> rows(String query, Instant from, Instant until) {
        return entities.createNamedQuery(query, Object[].class)
                .setParameter("kinds", TextKind.ofReaders())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private Duration medianWait(Instant from, Instant until) {
        var number = entities.createNamedQuery(Decision.COUNT_WAITS, Long.class)
                .setParameter("kinds", TextKind.ofReaders())
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
        return number == 0
                ? null
                : entities.createNamedQuery(Decision.WAITS, Long.class)
                        .setParameter("kinds", TextKind.ofReaders())
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setFirstResult((int) (number / 2))
                        .setMaxResults(1)
                        .getResultStream()
                        .map(Duration::ofMillis)
                        .findFirst()
                        .orElse(null);
    }
}
