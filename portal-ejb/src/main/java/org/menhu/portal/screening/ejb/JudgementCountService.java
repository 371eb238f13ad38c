package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.menhu.portal.screening.model.Judgement;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Counts what came in lately. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class JudgementCountService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** How many texts of a writer. */
    public long ofWriter(String writerKey, Duration within) {
        return count(Judgement.COUNT_OF_WRITER, "key", writerKey, within);
    }

    /** How many times the same text, by whomever. */
    public long same(String fingerprint, Duration within) {
        return count(Judgement.COUNT_OF_FINGERPRINT, "fingerprint", fingerprint, within);
    }

    private long count(String query, String parameter, String value, Duration within) {
        return entities.createNamedQuery(query, Long.class)
                .setParameter(parameter, value)
                .setParameter("since", clock.instant().minus(within))
                .getSingleResult();
    }
}
