package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.model.CategoryItem;

/** The categories, for forms of any feature in which one is chosen. */
@Named
@RequestScoped
public class ArticleCategoryOptionsBacking {

    @Inject
    private CategoryReadingService categories;

    public List<CategoryItem> getItems() {
        return categories.items();
    }
}
