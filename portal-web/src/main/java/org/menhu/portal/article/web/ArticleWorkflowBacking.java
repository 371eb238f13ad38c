package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.menhu.portal.article.ejb.ArticleStoryService;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.model.PastStep;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.web.FlashMessages;

/** The steps beside the text that is being written: a button for each that is open, and the story so far. */
@Named
@RequestScoped
public class ArticleWorkflowBacking {

    /** Those that ask for more than a click have dialogs of their own. */
    private static final Set<Step> BUTTONS = EnumSet.complementOf(EnumSet.of(Step.RETURN, Step.SCHEDULE));

    @Inject
    private ArticleWorkflowService workflow;

    @Inject
    private ArticleStoryService story;

    private List<Step> open;
    private List<Step> opening;
    private List<PastStep> past;
    private PhaseId openIn;
    private String reason;

    /** Takes a step with the text that the page shows, which is saved first. */
    public String take(Step step, ArticleEditBacking page) {
        if (step.namesRevision()) {
            page.keep();
        }
        workflow.take(page.getId(), step, new StepRequest(page.getState().headRevision(), reason, null));
        FlashMessages.done("article.taken." + step);
        open = null;
        if (step == Step.PURGE) {
            return "/admin/article/manage?faces-redirect=true&kind="
                    + page.getDraft().getKind();
        }
        page.open();
        return null;
    }

    public boolean isOpen(Step step, Long id) {
        look(id);
        return open.contains(step);
    }

    /** Whether it is open as soon as something is typed, which the step saves first. */
    public boolean isOpening(Step step, Long id) {
        look(id);
        return !open.contains(step) && opening.contains(step);
    }

    private void look(Long id) {
        var phase = FacesContext.getCurrentInstance().getCurrentPhaseId();
        if (open == null || phase != openIn) { // what was just done opens other steps
            open = id == null ? workflow.openForNew() : workflow.open(id);
            opening = id == null ? List.of() : workflow.openOnceWritten(id);
            past = null;
            openIn = phase;
        }
    }

    public List<PastStep> story(Long id) {
        look(id);
        if (past == null) {
            past = id == null ? List.of() : story.of(id);
        }
        return past;
    }

    /** Why the article was returned the last time; empty when it never was. */
    public String returnReason(Long id) {
        return story(id).stream()
                .filter(past -> past.step() == Step.RETURN)
                .findFirst()
                .map(PastStep::reason)
                .orElse("");
    }

    public Set<Step> getButtons() {
        return BUTTONS;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
