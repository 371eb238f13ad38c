package org.menhu.portal.article.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.menhu.portal.article.ejb.ArticleManagingService;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleFilter.Standing;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.web.FlashMessages;
import org.primefaces.model.LazyDataModel;

/** The list of all articles, or of all pages, whatever their standing. */
@Named
@ViewScoped
public class ArticleManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleManagingService articles;

    @Inject
    private ArticleWorkflowService workflow;

    private ArticleKind kind = ArticleKind.ARTICLE;
    private ArticleFilter filter;
    private LazyDataModel<ManagedArticle> rows;
    private LocalDate from;
    private LocalDate until;

    /** What a link into the list asks for, or null: a standing, a tag. */
    public void load(ArticleKind wanted, Standing standing, String tag) {
        if (filter == null) {
            kind = wanted;
            clear();
            filter.setStanding(standing);
            filter.setTag(tag);
        }
    }

    public void clear() {
        filter = new ArticleFilter(kind);
        rows = new ArticleRows(articles, filter);
        from = null;
        until = null;
    }

    /** Days are those of the site's calendar; the last one counts in full. */
    public void search(ZoneId zone) {
        filter.setModified(
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public void publish(ManagedArticle article) {
        workflow.take(article.id(), Step.PUBLISH, StepRequest.of(article.headRevision()));
        FlashMessages.done("article.publishedNamed", article.title());
    }

    public void withdraw(ManagedArticle article) {
        workflow.take(article.id(), Step.WITHDRAW, StepRequest.of(article.headRevision()));
        FlashMessages.done("article.withdrawnNamed", article.title());
    }

    public ArticleFilter getFilter() {
        return filter;
    }

    public LazyDataModel<ManagedArticle> getRows() {
        return rows;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
