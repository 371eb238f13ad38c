package org.menhu.portal.donation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.ArticleReadingService;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.shared.model.NotFoundException;

/** The page on which one thanks for an article, for browsers without scripts. */
@Named
@RequestScoped
public class DonationViewBacking {

    @Inject
    private ArticleReadingService articles;

    @Inject
    private DonationBoxBacking box;

    private String slug;
    private PublishedArticle article;

    /** @throws NotFoundException when there is no such article, or no code for it */
    public void load() {
        article = articles.published(slug);
        if (box.getBox() == null) {
            throw new NotFoundException();
        }
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public PublishedArticle getArticle() {
        return article;
    }
}
