package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.ArticleRenderingService;
import org.menhu.portal.article.ejb.AutosaveService;
import org.menhu.portal.article.model.AutosaveContent;
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
    private AutosaveContent shown;
    private RenderedText text;

    public void load() {
        var draft = editing.open(id);
        var saved = draft.getText();
        shown = autosaves
                .find(String.valueOf(id))
                .map(kept -> kept.content())
                .filter(typed -> typed.baseRevision() == draft.getReadRevision()) // else somebody has saved since
                .orElseGet(() -> new AutosaveContent(
                        id,
                        draft.getKind(),
                        draft.getReadRevision(),
                        saved.getTitle(),
                        saved.getSummary(),
                        saved.getMarkdown(),
                        null));
        text = rendering.render(Objects.requireNonNullElse(shown.markdown(), ""));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return shown.title();
    }

    /** The writer's own; empty for the one that would be made of the text. */
    public String getSummary() {
        return shown.summary();
    }

    public RenderedText getText() {
        return text;
    }
}
