package org.menhu.portal.article.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleSortingService;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.web.FlashMessages;
import org.primefaces.PrimeFaces;

/** Does one thing with many articles: a few with each request, so that the page can show how far it has come and be told to stop. */
@Named
@ViewScoped
public class ArticleBulkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 5;

    @Inject
    private transient ArticleWorkflowService workflow;

    @Inject
    private transient ArticleSortingService sorting;

    @Inject
    private transient Caller caller;

    private BulkRun run = new BulkRun(List.of());
    private BulkAct act;
    private List<ManagedArticle> selected = new ArrayList<>();
    private final BulkWith with = new BulkWith();

    /**
     * Checks what is wanted before the page asks whether it is meant.
     *
     * @throws BusinessException {@code article.actChoose}, {@code article.nothingSelected}, {@code article.categoryChoose},
     *     {@code article.authorChoose}, {@code article.tagsChoose}
     */
    public void ask() {
        BulkRun.require(act != null, "article.actChoose");
        BulkRun.require(!selected.isEmpty(), "article.nothingSelected");
        with.require(act);
    }

    public void begin() {
        run = new BulkRun(selected);
        proceed();
    }

    /** Does the next few, and tells the page how many are left; when none are, the page asks for the {@link #end}. */
    public void proceed() {
        run.next(AT_ONCE, this::attempt);
        PrimeFaces.current().ajax().addCallbackParam("left", run.getLeft());
    }

    /** What was done stays done; the rest is left as it is. */
    public void stop() {
        run.stop();
        end();
    }

    /** Says what came of it. */
    public void end() {
        FlashMessages.done("article.bulkDone", run.getDone(), run.getRefused().size());
        selected = new ArrayList<>();
    }

    private void attempt(ManagedArticle article) {
        switch (act) {
            case MOVE -> sorting.move(article.id(), with.getCategoryId());
            case TAG -> sorting.tag(article.id(), with.getTags());
            case GIVE -> sorting.give(article.id(), with.getAuthorId());
            default -> workflow.take(article.id(), act.step, StepRequest.of(article.headRevision()));
        }
    }

    /** What the user may do with articles of the kind; pages have neither category nor tags. */
    public List<BulkAct> acts(ArticleKind kind) {
        return BulkAct.of(kind, caller);
    }

    public BulkRun getRun() {
        return run;
    }

    public BulkAct getAct() {
        return act;
    }

    public void setAct(BulkAct act) {
        this.act = act;
    }

    public List<ManagedArticle> getSelected() {
        return selected;
    }

    public void setSelected(List<ManagedArticle> selected) {
        this.selected = selected == null ? new ArrayList<>() : selected;
    }

    public BulkWith getWith() {
        return with;
    }
}
