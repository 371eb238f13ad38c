package org.menhu.portal.article.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.article.ejb.CategoryService;
import org.menhu.portal.article.model.CategoryDraft;
import org.menhu.portal.article.model.CategoryItem;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.web.FlashMessages;
import org.menhu.portal.shared.web.TreeBacking;

/** The tree of categories. */
@Named
@ViewScoped
public class ArticleCategoriesBacking extends TreeBacking<CategoryItem> {

    private static final long serialVersionUID = 1L;

    @Inject
    private CategoryService categories;

    private CategoryDraft draft;

    @Override
    protected List<CategoryItem> lines() {
        return categories.all();
    }

    @Override
    protected void move(long id, Long aboveId, int position) {
        categories.move(id, aboveId, position);
    }

    /** @param above the category below which the new one will stand; null for the top */
    public void begin(CategoryItem above) {
        draft = new CategoryDraft(above == null ? null : above.id());
    }

    public void edit(CategoryItem item) {
        draft = new CategoryDraft(item);
    }

    public void save() {
        categories.save(draft);
        FlashMessages.done("article.categorySaved", draft.getName());
        load();
    }

    public void delete(CategoryItem item) {
        categories.delete(item.id());
        FlashMessages.done("article.categoryDeleted", item.name());
        load();
    }

    /** Puts all of the category being edited into another. */
    public void mergeInto(Long otherId) {
        if (otherId == null) {
            throw new BusinessException("article.categoryChoose");
        }
        categories.merge(draft.getId(), otherId);
        FlashMessages.done("article.categoryMerged", draft.getName());
        load();
    }

    public CategoryDraft getDraft() {
        return draft;
    }
}
