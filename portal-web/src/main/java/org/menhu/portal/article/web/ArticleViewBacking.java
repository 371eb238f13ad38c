package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleReadingService;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.model.CategoryLink;
import org.menhu.portal.article.model.Correction;
import org.menhu.portal.article.model.Heading;
import org.menhu.portal.article.model.Onward;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.web.PageFacts;
import org.menhu.portal.shared.web.PublicMemory;
import org.omnifaces.util.Faces;

/** The page of one article. */
@Named
@RequestScoped
public class ArticleViewBacking {

    private static final int RELATED = 6;

    @Inject
    private ArticleReadingService reading;

    @Inject
    private CategoryReadingService categories;

    @Inject
    private PublicMemory memory;

    private String slug = Faces.getRequestParameter("slug");
    private PublishedArticle article;
    private List<CategoryLink> path;
    private List<Heading> contents;
    private List<TagLink> tags;
    private List<Correction> corrections;
    private Onward onward;

    /** A former address leads to the present one for ever. */
    public void load() {
        try {
            article = reading.published(slug);
        } catch (NotFoundException e) {
            Faces.redirectPermanent("/article/" + reading.presentSlug(slug).orElseThrow(() -> e));
            return;
        }
        PageFacts.shows(Faces.getRequest(), article.id());
        path = path(article.categoryId());
        contents = reading.contents(article);
        tags = reading.tags(article.id());
        corrections = reading.corrections(article);
        onward = reading.onward(article, RELATED);
    }

    private List<CategoryLink> path(Long category) {
        return category == null
                ? List.of()
                : memory.get(List.of("article.path", category), () -> categories.path(category));
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    /** Loads it when the page is shown again because a form on it was refused. */
    public PublishedArticle getArticle() {
        if (article == null) {
            load();
        }
        return article;
    }

    /** Null on every other page, which never asks for an article. */
    public Long getArticleId() {
        return article == null ? null : article.id();
    }

    /** The categories from the top of the tree down to the article's own. */
    public List<CategoryLink> getPath() {
        return path;
    }

    public CategoryLink getCategory() {
        return path.isEmpty() ? null : path.getLast();
    }

    public List<Heading> getContents() {
        return contents;
    }

    public List<TagLink> getTags() {
        return tags;
    }

    public List<Correction> getCorrections() {
        return corrections;
    }

    public Onward getOnward() {
        return onward;
    }
}
