package org.menhu.portal.screening.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.menhu.portal.screening.ejb.RuleEditingService;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.RuleAction;
import org.menhu.portal.screening.model.RuleDraft;
import org.menhu.portal.screening.model.RuleKind;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.TextPart;
import org.menhu.portal.shared.web.FlashMessages;

/** The rules of the draft. */
@Named
@ViewScoped
public class ScreeningManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleEditingService editing;

    private transient List<Rule> rules;
    private transient Map<Long, Long> hits;
    private RuleDraft draft;

    @PostConstruct
    void load() {
        rules = editing.rules();
        hits = editing.hitsOfLastMonth();
    }

    public void begin() {
        draft = new RuleDraft(null);
    }

    public void edit(long id) {
        draft = editing.edit(id);
    }

    public void save() {
        editing.save(draft);
        FlashMessages.done("screening.saved", draft.getName());
        load();
    }

    public void delete(long id, String name) {
        editing.delete(id);
        FlashMessages.done("screening.deleted", name);
        load();
    }

    public List<Rule> getRules() {
        if (rules == null) {
            load();
        }
        return rules;
    }

    /** In how many texts of the last 30 days a rule was hit, in the shadow too. */
    public long hits(Rule rule) {
        return hits.getOrDefault(rule.getId(), 0L);
    }

    public RuleDraft getDraft() {
        return draft;
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public RuleAction[] getActions() {
        return RuleAction.values();
    }

    public TextPart[] getParts() {
        return TextPart.values();
    }

    public TextKind[] getTextKinds() {
        return TextKind.values();
    }
}
