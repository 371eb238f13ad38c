package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.Decision.Subject;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Writes down what was decided on a text and why, and tells it again. */
@Stateless
@Guarded
public class DecisionService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Keeps a verdict of the caller's. Whether the text may still be decided is for the text's own feature to say. */
    @Permitted(Permission.COMMENT_MODERATE)
    public void record(Subject subject, Verdict verdict) {
        var decidedBy = caller.accountId()
                .map(id -> entities.getReference(Account.class, id))
                .orElse(null);
        entities.persist(new Decision(subject, verdict, decidedBy, clock.instant()));
    }

    /** The last verdicts on texts of a kind by the texts' ids; for their writers, who may know why. */
    @Permitted(Permission.VISIT)
    public Map<Long, Verdict> verdicts(TextKind kind, Collection<Long> ids) {
        var verdicts = new HashMap<Long, Verdict>();
        decisions(kind, ids).forEach(d -> verdicts.put(d.getTextId(), d.getVerdict()));
        return verdicts;
    }

    private List<Decision> decisions(TextKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Decision.OF_TEXTS, Decision.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
