package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleSet;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** Puts rule sets in force and brings back earlier ones. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.SCREENING_MANAGE)
public class RuleSetService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private RuleBooks books;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @ReadOnly
    public RuleSet draft() {
        return drafts.draft();
    }

    /** Those that were published, the newest first: it is the one in force. */
    @ReadOnly
    public List<RuleSet> history() {
        return entities.createNamedQuery(RuleSet.PUBLISHED, RuleSet.class)
                .setMaxResults(50)
                .getResultList();
    }

    /** How many rules the draft has changed, added or taken out. */
    @ReadOnly
    public long changes() {
        return entities.createNamedQuery(Rule.COUNT_CHANGED, Long.class)
                .setParameter("number", drafts.draft().getNumber())
                .getSingleResult();
    }

    /** @throws BusinessException {@code screening.thresholds} when rejecting would begin below holding */
    public void setThresholds(int holdAt, int rejectAt) {
        drafts.lockedDraft().setThresholds(holdAt, rejectAt);
    }

    /**
     * Puts the draft in force. From the moment of the commit on this node judges by it, others a little later.
     *
     * @param note what was changed and why, or null
     * @return the number of the rule set
     */
    public Long publish(String note) {
        var draft = drafts.lockedDraft();
        var by = caller.accountId()
                .map(id -> entities.getReference(Account.class, id))
                .orElse(null);
        entities.persist(draft.publish(note, by, clock.instant()));
        entities.flush();
        books.publish(draft.getNumber());
        return (long) draft.getNumber();
    }

    /** Makes the draft what a published rule set was; what the draft had changed is gone. */
    public void restore(Long number) {
        var draft = drafts.lockedDraft();
        var wanted = number.intValue();
        var set = entities.createNamedQuery(RuleSet.NUMBERED, RuleSet.class)
                .setParameter("number", wanted)
                .getSingleResult();
        draft.setThresholds(set.getHoldAt(), set.getRejectAt());
        drafts.rulesOf(draft.getNumber()).stream()
                .filter(rule -> !rule.holdsIn(wanted))
                .forEach(rule -> takeOut(draft, rule));
        drafts.rulesOf(wanted).stream()
                .filter(rule -> !rule.holdsIn(draft.getNumber()))
                .forEach(rule -> entities.persist(rule.copy(draft.getNumber())));
    }

    private void takeOut(RuleSet draft, Rule rule) {
        if (rule.beganIn(draft.getNumber())) {
            entities.remove(rule);
        } else {
            rule.endBefore(draft.getNumber());
        }
    }
}
