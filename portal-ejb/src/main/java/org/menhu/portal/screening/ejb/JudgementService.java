package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.menhu.portal.screening.model.Judgement;
import org.menhu.portal.screening.model.RuleKind;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Tells what the rules said of texts. */
@Stateless
@Guarded
public class JudgementService {

    @PersistenceContext
    private EntityManager entities;

    /** All that is known, for whoever decides; by the texts' ids, without those that were never judged. */
    @Permitted(Permission.QUEUE_WORK)
    public Map<Long, Judgement> of(TextKind kind, Collection<Long> ids) {
        return judgements(kind, ids).stream().collect(Collectors.toMap(Judgement::getTextId, j -> j, (a, b) -> b));
    }

    /** What the writer may know: the kind of rule that holds his text, never its words; by the texts' ids. */
    @Permitted(Permission.VISIT)
    public Map<Long, RuleKind> reasons(TextKind kind, Collection<Long> ids) {
        return judgements(kind, ids).stream()
                .filter(judgement -> judgement.getReason() != null)
                .collect(Collectors.toMap(Judgement::getTextId, Judgement::getReason, (a, b) -> b));
    }

    private List<Judgement> judgements(TextKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Judgement.OF_TEXTS, Judgement.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
