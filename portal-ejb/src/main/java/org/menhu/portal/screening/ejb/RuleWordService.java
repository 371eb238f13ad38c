package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleWords;
import org.menhu.portal.screening.model.WordList;
import org.menhu.portal.screening.model.WordReport;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Changes the words of the draft's rules. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.SCREENING_MANAGE)
public class RuleWordService {

    private static final int SHOWN = 200; // words on a page

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RuleDraftService drafts;

    /**
     * The words of a rule of the draft.
     *
     * @param part what the shown ones contain, at most 200 of them; null or empty for any
     * @throws NotFoundException when the draft has no such rule with words
     */
    @ReadOnly
    public RuleWords of(long ruleId, String part) {
        var rule = drafts.ruleOf(drafts.draft(), ruleId);
        if (!rule.getKind().hasWords()) {
            throw new NotFoundException();
        }
        var wanted = part == null ? "" : part.strip();
        var shown = rule.getWordList().words().stream()
                .filter(word -> word.contains(wanted))
                .limit(SHOWN)
                .toList();
        return new RuleWords(
                ruleId, rule.getName(), rule.getKind(), rule.getWordList().getCount(), shown);
    }

    /**
     * Adds words to a rule, one a line; blank lines and those that begin with # are passed over.
     *
     * @throws BusinessException {@code screening.tooManyWords} when the list would grow beyond 200,000
     */
    public WordReport add(long ruleId, String lines) {
        var rule = drafts.changeable(drafts.lockedDraft(), ruleId);
        var intake = new WordIntake(rule.getWordList().words());
        lines.lines().forEach(intake::take);
        if (intake.words().size() > WordList.MOST_WORDS) {
            throw new BusinessException("screening.tooManyWords", WordList.MOST_WORDS);
        }
        replace(rule, intake.words());
        return intake.report(rule.getId());
    }

    /** @return the id of the rule that has the words now */
    public Long remove(long ruleId, String word) {
        var rule = drafts.changeable(drafts.lockedDraft(), ruleId);
        var words = new ArrayList<>(rule.getWordList().words());
        words.remove(word);
        replace(rule, words);
        return rule.getId();
    }

    private void replace(Rule rule, List<String> words) {
        var list = new WordList(words);
        entities.persist(list);
        rule.setWordList(list);
        entities.flush(); // gives a new rule its id
    }
}
