package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.model.ArticleTimes;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.web.FlashMessages;

/** The dialog in which an editor says when the text is released, which date it bears, and when it goes. */
@Named
@RequestScoped
public class ArticleScheduleBacking {

    @Inject
    private ArticleWorkflowService workflow;

    private LocalDateTime at;
    private LocalDateTime dated;
    private LocalDateTime end;

    /** Saves what the page shows and opens the dialog with the times that are set. */
    public void prepare(ZoneId zone, ArticleEditBacking page) {
        page.keep();
        at = local(page.getState().scheduledAt(), zone);
        dated = local(page.getState().publishedAt(), zone);
        end = local(page.getState().expiresAt(), zone);
    }

    /** Sets all times or, when one is refused, none. A release that stands already goes on, for the text it was set for. */
    public void schedule(ZoneId zone, ArticleEditBacking page) {
        var state = page.getState();
        var stands = at == null || at.equals(local(state.scheduledAt(), zone));
        var release = stands ? null : new StepRequest(state.headRevision(), null, instant(at, zone));
        var date = Objects.equals(dated, local(state.publishedAt(), zone)) ? state.publishedAt() : instant(dated, zone);
        workflow.setTimes(page.getId(), new ArticleTimes(release, date, instant(end, zone)));
        FlashMessages.done(stands ? "article.saved" : "article.taken." + Step.SCHEDULE);
        page.open();
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public LocalDateTime getDated() {
        return dated;
    }

    public void setDated(LocalDateTime dated) {
        this.dated = dated;
    }

    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }
}
