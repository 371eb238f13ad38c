package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.ArticleAddressService;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.ArticleRenderingService;
import org.menhu.portal.article.model.ArticleDraft;
import org.menhu.portal.article.model.RenderedText;
import org.primefaces.PrimeFaces;

/** Shows what readers will see: beside the text while it is typed, and on a page of its own. */
@Named
@RequestScoped
public class ArticlePreviewBacking {

    @Inject
    private ArticleRenderingService rendering;

    @Inject
    private ArticleAddressService addresses;

    @Inject
    private ArticleEditingService editing;

    private long id;
    private ArticleDraft draft;
    private RenderedText text;

    public void load() {
        draft = editing.open(id);
        text = render(draft);
    }

    /** Hands the page what became of the text, the summary and the address that would be made. */
    public void refresh(ArticleDraft typed) {
        var rendered = render(typed);
        var answer = PrimeFaces.current().ajax();
        answer.addCallbackParam("html", rendered.html().toString());
        answer.addCallbackParam("words", rendered.wordCount());
        answer.addCallbackParam("summary", rendered.summary());
        answer.addCallbackParam(
                "slug",
                addresses.propose(typed.getText().getTitle(), typed.getId()).value());
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
