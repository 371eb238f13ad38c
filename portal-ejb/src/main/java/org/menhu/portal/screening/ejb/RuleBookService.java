package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleSet;
import org.menhu.portal.screening.model.RulesOfSet;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Reads rule sets for those who judge by them. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class RuleBookService {

    @PersistenceContext
    private EntityManager entities;

    /** The number of the rule set in force. */
    public int currentNumber() {
        return entities.createNamedQuery(RuleSet.CURRENT_NUMBER, Integer.class).getSingleResult();
    }

    /** A rule set with all it holds; with 100,000 words this is some megabytes. */
    public RulesOfSet load(int number) {
        var ruleSet = entities.createNamedQuery(RuleSet.NUMBERED, RuleSet.class)
                .setParameter("number", number)
                .getSingleResult();
        var rules = entities.createNamedQuery(Rule.OF_SET, Rule.class)
                .setParameter("number", number)
                .getResultList();
        return new RulesOfSet(ruleSet, rules);
    }
}
