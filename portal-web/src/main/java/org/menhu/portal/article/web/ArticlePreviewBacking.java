package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.ArticleRenderingService;
import org.menhu.portal.article.ejb.AutosaveService;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.model.ArticleSettings;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.AutosaveContent;
import org.menhu.portal.article.model.CategoryLink;
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

    @Inject
    private CategoryReadingService categories;

    private long id;
    private ArticleText shown;
    private ArticleSettings settings;
    private List<CategoryLink> path;
    private RenderedText text;

    public void load() {
        var draft = editing.open(id);
        shown = draft.getText();
        settings = draft.getSettings();
        path = categories.path(settings.getCategoryId());
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

    public ArticleText getShown() {
        return shown;
    }

    /** The writer's own, or the one that is made of the text. */
    public String getSummary() {
        return shown.hasOwnSummary() ? shown.getSummary() : text.summary();
    }

    /** As they were saved last. */
    public ArticleSettings getSettings() {
        return settings;
    }

    /** The categories from the top down to its own; empty while it has none. */
    public List<CategoryLink> getPath() {
        return path;
    }

    public RenderedText getText() {
        return text;
    }
}
