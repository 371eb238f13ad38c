package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.ArticleReadingService;
import org.menhu.portal.article.model.PublishedArticle;

/** A page that stands by itself, like 关于本站. */
@Named
@RequestScoped
public class ArticlePageBacking {

    @Inject
    private ArticleReadingService reading;

    private String slug;
    private PublishedArticle page;

    public void load() {
        page = reading.page(slug);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public PublishedArticle getPage() {
        return page;
    }
}
