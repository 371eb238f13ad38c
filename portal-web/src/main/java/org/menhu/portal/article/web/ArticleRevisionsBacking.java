package org.menhu.portal.article.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.RevisionService;
import org.menhu.portal.article.model.ArticleState;
import org.menhu.portal.article.model.RevisionComparison;
import org.menhu.portal.article.model.RevisionItem;
import org.menhu.portal.shared.web.FlashMessages;
import org.menhu.portal.shared.web.Messages;

/** The history of an article. */
@Named
@ViewScoped
public class ArticleRevisionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RevisionService history;

    @Inject
    private ArticleEditingService editing;

    private long id;
    private int from;
    private int to;
    private ArticleState state;
    private List<RevisionItem> revisions;
    private RevisionComparison comparison;

    /** Compares the newest with the one before, unless the address names two others. */
    public void load() {
        state = editing.state(id);
        revisions = history.list(id);
        if (to == 0) {
            to = state.headRevision();
            from = to - 1;
        }
        comparison = from > 0 && to > 0 ? history.compare(id, from, to) : null;
    }

    public String restore(int number) {
        history.restore(id, number, state.headRevision(), Messages.text("article.restoredFrom", number));
        FlashMessages.done("article.restored", number);
        return "/admin/article/revisions?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public ArticleState getState() {
        return state;
    }

    public List<RevisionItem> getRevisions() {
        return revisions;
    }

    public RevisionComparison getComparison() {
        return comparison;
    }
}
