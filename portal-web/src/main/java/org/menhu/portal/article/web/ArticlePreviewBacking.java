package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.ArticleRenderingService;
import org.menhu.portal.article.ejb.AutosaveService;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.AutosaveContent;
import org.menhu.portal.article.model.KeptAutosave;
import org.menhu.portal.article.model.RenderedText;

/** Shows on a page of its own what readers would see of what the caller has typed, or of what was saved last. */
@Named
@RequestScoped
public class ArticlePreviewBacking {

    @Inject
    private ArticleRenderingService rendering;

    @Inject
    private ArticleEditingService editing;

    @Inject
    private AutosaveService autosaves;

    private long id;
    private ArticleText shown;
    private RenderedText text;

    public void load() {
        var draft = editing.open(id);
        shown = draft.getText();
        autosaves
                .find(String.valueOf(id))
                .map(KeptAutosave::content)
                .filter(typed -> typed.baseRevision() == draft.getReadRevision()) // else somebody has saved since
                .ifPresent(this::show);
        text = rendering.render(Objects.requireNonNullElse(shown.getMarkdown(), ""));
    }

    private void show(AutosaveContent typed) {
        shown.setTitle(typed.title());
        shown.setSummary(typed.summary());
        shown.setMarkdown(typed.markdown());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Its summary is the writer's own; empty for the one that would be made of the text. */
    public ArticleText getShown() {
        return shown;
    }

    public RenderedText getText() {
        return text;
    }
}
