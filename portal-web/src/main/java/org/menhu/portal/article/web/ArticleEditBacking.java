package org.menhu.portal.article.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.model.ArticleDraft;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleState;
import org.menhu.portal.shared.web.FlashMessages;
import org.primefaces.PrimeFaces;

/** The page on which an article is written. */
@Named
@ViewScoped
public class ArticleEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleEditingService editing;

    private Long id;
    private ArticleKind kind = ArticleKind.ARTICLE;
    private ArticleDraft draft;
    private ArticleState state;

    public void load() {
        if (draft == null) {
            open();
        }
    }

    public void save() {
        keep();
        FlashMessages.done(isPublished() ? "article.savedBehind" : "article.saved");
    }

    /** Saves what was typed, if it was. */
    void keep() {
        id = editing.save(draft).id();
        open();
        PrimeFaces.current().ajax().addCallbackParam("savedId", id);
    }

    /** Shows the article as it is now. */
    final void open() {
        draft = id == null ? new ArticleDraft(kind) : editing.open(id);
        state = id == null ? null : editing.state(id);
    }

    public boolean isPublished() {
        return state != null && state.isPublished();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public void setKind(ArticleKind kind) {
        this.kind = kind;
    }

    public ArticleDraft getDraft() {
        return draft;
    }

    public ArticleState getState() {
        return state;
    }
}
