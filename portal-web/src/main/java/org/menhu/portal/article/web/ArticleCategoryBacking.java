package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.ejb.FormerPathService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.CategoryPlace;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Slice;
import org.omnifaces.util.Faces;

/** The articles of a category and of all below it. */
@Named
@RequestScoped
public class ArticleCategoryBacking extends ListPage {

    @Inject
    private CategoryReadingService categories;

    @Inject
    private FormerPathService formerPaths;

    private String slug;
    private CategoryPlace place;

    public void load() {
        try {
            place = categories.at(slug);
        } catch (NotFoundException e) {
            Faces.redirectPermanent(
                    "/category/" + formerPaths.presentCategory(slug).orElseThrow(() -> e));
            return;
        }
        loadList();
    }

    @Override
    Slice<ArticleSummary> read(ArticleListingService service, Cursor start, int size) {
        return service.read(new ListKey(ListKind.CATEGORY, place.category().id()), start, size);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public CategoryPlace getPlace() {
        return place;
    }
}
