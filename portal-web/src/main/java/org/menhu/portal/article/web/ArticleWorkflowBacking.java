package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
    private PhaseId openIn;
    private String reason;
    private LocalDateTime at;
    private LocalDateTime end;

    /** Takes a step with the text that the page shows, which is saved first. */
    public String take(Step step, ArticleEditBacking page) {
        if (step.namesRevision()) {
            page.keep();
        }
        workflow.take(page.getId(), step, new StepRequest(page.getState().headRevision(), reason, null));
        return done(step, page);
    }

    /** Saves what the page shows and opens the dialog with the times that are set. */
    public void prepare(ZoneId zone, ArticleEditBacking page) {
        page.keep();
        at = local(page.getState().scheduledAt(), zone);
        end = local(page.getState().expiresAt(), zone);
    }

    /** Sets when the text is released and when it goes. A time of release that stands already goes on for the text it was set for. */
    public String schedule(ZoneId zone, ArticleEditBacking page) {
        workflow.expireAt(page.getId(), instant(end, zone));
        if (at == null || at.equals(local(page.getState().scheduledAt(), zone))) {
            return done(null, page);
        }
        var request = new StepRequest(page.getState().headRevision(), null, instant(at, zone));
        workflow.take(page.getId(), Step.SCHEDULE, request);
        return done(Step.SCHEDULE, page);
    }

    private String done(Step step, ArticleEditBacking page) {
        FlashMessages.done(step == null ? "article.saved" : "article.taken." + step);
        open = null;
        if (step == Step.PURGE) {
            return "/admin/article/manage?faces-redirect=true&kind="
                    + page.getDraft().getKind();
        }
        page.open();
        return null;
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    public boolean isOpen(Step step, Long id) {
        var phase = FacesContext.getCurrentInstance().getCurrentPhaseId();
        if (open == null || phase != openIn) { // what was just done opens other steps
            open = id == null ? workflow.openForNew() : workflow.open(id);
            openIn = phase;
        }
        return open.contains(step);
    }

    public List<PastStep> story(Long id) {
        return id == null ? List.of() : story.of(id);
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

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }
}
