package org.menhu.portal.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.menhu.portal.article.ejb.ArticleManagingService;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.web.FlashMessages;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;
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

    private ArticleKind kind;
    private ArticleFilter filter;
    private LazyDataModel<ManagedArticle> rows;
    private LocalDate from;
    private LocalDate until;

    @PostConstruct
    void begin() {
        kind = "PAGE".equals(Faces.getRequestParameter("kind")) ? ArticleKind.PAGE : ArticleKind.ARTICLE;
        clear();
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

    /** What is asked for, as the address of the list takes it after the question mark; empty for everything. */
    public String getQuery() {
        var asked = new LinkedHashMap<String, List<String>>();
        ask(asked, "title", filter.getTitle());
        ask(asked, "author", filter.getAuthor());
        ask(asked, "category", filter.getCategoryId());
        ask(asked, "tag", filter.getTag());
        ask(asked, "standing", filter.getStanding());
        ask(asked, "from", from);
        ask(asked, "until", until);
        return Servlets.toQueryString(asked);
    }

    private static void ask(Map<String, List<String>> asked, String name, Object value) {
        var text = Objects.toString(value, "").strip();
        if (!text.isEmpty()) {
            asked.put(name, List.of(text));
        }
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
