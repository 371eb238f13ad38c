package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.menhu.portal.screening.model.Judgement;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Reads texts of the past a stretch at a time, each in a transaction of its own. */
@Stateless
@Guarded
@Permitted(Permission.SCREENING_MANAGE)
public class ReplayReadingService {

    private static final int STRETCH = 1_000; // texts in memory at once

    @PersistenceContext
    private EntityManager entities;

    public long count(Instant since) {
        return entities.createNamedQuery(Judgement.COUNT_SINCE, Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * Texts in the order in which they came.
     *
     * @param after the id of the judgement before them, or 0
     * @param skipped how many to leave out first
     */
    public List<Judgement> next(Instant since, long after, int skipped) {
        return entities.createNamedQuery(Judgement.SINCE, Judgement.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setFirstResult(skipped)
                .setMaxResults(STRETCH)
                .getResultList();
    }
}
