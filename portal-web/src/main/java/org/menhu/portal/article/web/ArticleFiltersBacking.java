package org.menhu.portal.article.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.menhu.portal.article.ejb.SavedFilterService;
import org.menhu.portal.article.model.SavedFilter;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.FlashMessages;

/** The filters that somebody has kept for the list he looks at. */
@Named
@ViewScoped
public class ArticleFiltersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedFilterService filters;

    @Inject
    private ArticleManageBacking list;

    private List<SavedFilter> all;

    @Text(max = 40)
    private String name;

    public void save() {
        filters.save(list.getFilter().getKind(), name, list.getQuery());
        FlashMessages.done("article.filterSaved", name.strip());
        name = null;
        all = null;
    }

    public void remove(SavedFilter filter) {
        filters.remove(list.getFilter().getKind(), filter.getId());
        FlashMessages.done("article.filterRemoved", filter.getName());
        all = null;
    }

    /** Whether something is asked of the list that is not kept yet. */
    public boolean isOpen() {
        var asked = list.getQuery();
        return !asked.isEmpty()
                && getAll().stream().noneMatch(each -> each.getQuery().equals(asked));
    }

    public List<SavedFilter> getAll() {
        if (all == null) {
            all = filters.own(list.getFilter().getKind());
        }
        return all;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
