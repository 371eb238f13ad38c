package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.screening.model.JudgementHit;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleAction;
import org.menhu.portal.screening.model.RuleDraft;
import org.menhu.portal.screening.model.WordList;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Changes the rules of the draft. Nothing of it acts before the draft is published. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.SCREENING_MANAGE)
public class RuleEditingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    /** The rules of the draft. */
    @ReadOnly
    public List<Rule> rules() {
        return drafts.rulesOf(drafts.draft().getNumber());
    }

    /** In how many texts of the last 30 days each rule was hit, by its id; in the shadow too. */
    @ReadOnly
    public Map<Long, Long> hitsOfLastMonth() {
        return entities.createNamedQuery(JudgementHit.COUNTS, Object[].class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(30)))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** @throws NotFoundException when the draft has no such rule any more */
    @ReadOnly
    public RuleDraft edit(long id) {
        return drafts.ruleOf(drafts.draft(), id).draft(settings.site().zone());
    }

    /**
     * Adds a rule or changes one.
     *
     * @return its id, which is another after a change of a published one
     * @throws BusinessException {@code screening.patternMissing}, {@code screening.patternInvalid}, {@code
     *     screening.patternTooLarge}, {@code screening.addressInvalid}, {@code screening.maskNothing}
     */
    public Long save(RuleDraft filled) {
        check(filled);
        var draft = drafts.lockedDraft();
        var zone = settings.site().zone();
        if (filled.getId() != null) {
            var rule = drafts.changeable(draft, filled.getId());
            rule.write(filled, zone);
            entities.flush();
            return rule.getId();
        }
        var words = filled.getKind().hasWords() ? new WordList(List.of()) : null;
        var rule = new Rule(filled, words, zone, draft.getNumber());
        if (words != null) {
            entities.persist(words);
        }
        entities.persist(rule);
        entities.flush();
        return rule.getId();
    }

    /** Takes a rule out of the draft; rule sets before it keep it. */
    public void delete(long id) {
        var draft = drafts.lockedDraft();
        var rule = drafts.ruleOf(draft, id);
        if (rule.beganIn(draft.getNumber())) {
            entities.remove(rule);
        } else {
            rule.endBefore(draft.getNumber());
        }
    }

    private static void check(RuleDraft filled) {
        var kind = filled.getKind();
        if (kind.hasPattern()
                && (filled.getPattern() == null || filled.getPattern().isBlank())) {
            throw new BusinessException("screening.patternMissing");
        }
        if (filled.getAction() == RuleAction.MASK && !kind.hasPlaces()) {
            throw new BusinessException("screening.maskNothing");
        }
        switch (kind) {
            case PATTERN -> BoundedPattern.compile(filled.getPattern());
            case ADDRESS -> AddressRange.parse(filled.getPattern());
            default -> {} // the form has nothing more to check
        }
    }
}
