package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.ArticleRenderingService;
import org.menhu.portal.article.model.ArticleDraft;
import org.menhu.portal.article.model.RenderedText;

/** Shows on a page of its own what readers will see. */
@Named
@RequestScoped
public class ArticlePreviewBacking {

    @Inject
    private ArticleRenderingService rendering;

    @Inject
    private ArticleEditingService editing;

    private long id;
    private ArticleDraft draft;
    private RenderedText text;

    public void load() {
        draft = editing.open(id);
        text = render(draft);
    }

    private RenderedText render(ArticleDraft typed) {
        var markdown = typed.getText().getMarkdown();
        return rendering.render(markdown == null ? "" : markdown);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ArticleDraft getDraft() {
        return draft;
    }

    public RenderedText getText() {
        return text;
    }
}
