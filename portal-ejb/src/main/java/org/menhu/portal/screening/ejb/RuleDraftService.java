package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleSet;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The draft of the rules: one for the site, so that who changes it waits until the one before is done. */
@Stateless
@Guarded
@Permitted(Permission.SCREENING_MANAGE)
public class RuleDraftService {

    @PersistenceContext
    private EntityManager entities;

    public RuleSet draft() {
        return entities.createNamedQuery(RuleSet.DRAFT, RuleSet.class).getSingleResult();
    }

    /** The draft for whoever changes it; others wait until the transaction ends. */
    public RuleSet lockedDraft() {
        return entities.createNamedQuery(RuleSet.DRAFT, RuleSet.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    public List<Rule> rulesOf(int number) {
        return entities.createNamedQuery(Rule.OF_SET, Rule.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** @throws NotFoundException when the draft has no such rule, as when somebody else has changed it meanwhile */
    public Rule ruleOf(RuleSet draft, long id) {
        var rule = entities.find(Rule.class, id);
        if (rule == null || !rule.holdsIn(draft.getNumber())) {
            throw new NotFoundException();
        }
        return rule;
    }

    /** The rule as it may be changed: itself when the draft made it, else a copy that takes its place in the draft. */
    public Rule changeable(RuleSet draft, long id) {
        var rule = ruleOf(draft, id);
        if (rule.beganIn(draft.getNumber())) {
            return rule;
        }
        rule.endBefore(draft.getNumber());
        var copy = rule.copy(draft.getNumber());
        entities.persist(copy);
        return copy;
    }
}
