package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.article.ejb.ArticleReadingService;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.ejb.CoverService;
import org.menhu.portal.article.model.CategoryLink;
import org.menhu.portal.article.model.Correction;
import org.menhu.portal.article.model.Heading;
import org.menhu.portal.article.model.Onward;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.web.PageFacts;
import org.menhu.portal.shared.web.PublicMemory;
import org.omnifaces.util.Faces;

/** The article of the address, and what its page shows beside it: each is read when the page shows it, and once. */
@Named
@RequestScoped
public class ArticleViewBacking {

    @Inject
    private ArticleReadingService reading;

    @Inject
    private CategoryReadingService categories;

    @Inject
    private CoverService covers;

    @Inject
    private PublicMemory memory;

    private final String slug = Faces.getRequestParameter("slug");
    private PublishedArticle article;
    private Optional<Picture> cover;
    private List<CategoryLink> path;
    private List<Heading> contents;
    private List<TagLink> tags;
    private List<Correction> corrections;
    private Onward onward;

    /** A former address leads to the present one for ever. */
    public void load() {
        try {
            PageFacts.shows(Faces.getRequest(), getArticle().id());
        } catch (NotFoundException e) {
            Faces.redirectPermanent("/article/" + reading.presentSlug(slug).orElseThrow(() -> e));
        }
    }

    private List<CategoryLink> path(Long category) {
        return category == null
                ? List.of()
                : memory.get(List.of("article.path", category), () -> categories.path(category));
    }

    /** @throws NotFoundException when no published article has this address now */
    public PublishedArticle getArticle() {
        if (article == null) {
            article = reading.published(slug);
        }
        return article;
    }

    /** Null on every other page, which never asks for an article. */
    public Long getArticleId() {
        return article == null ? null : article.id();
    }

    /** Null when it has none. */
    public Picture getCover() {
        if (cover == null) {
            cover = Optional.ofNullable(getArticle().coverId()).map(covers::of);
        }
        return cover.orElse(null);
    }

    /** The categories from the top of the tree down to the article's own. */
    public List<CategoryLink> getPath() {
        if (path == null) {
            path = path(getArticle().categoryId());
        }
        return path;
    }

    public CategoryLink getCategory() {
        return getPath().isEmpty() ? null : path.getLast();
    }

    public List<Heading> getContents() {
        if (contents == null) {
            contents = reading.contents(getArticle());
        }
        return contents;
    }

    public List<TagLink> getTags() {
        if (tags == null) {
            tags = reading.tags(getArticle().id());
        }
        return tags;
    }

    public List<Correction> getCorrections() {
        if (corrections == null) {
            corrections = reading.corrections(getArticle());
        }
        return corrections;
    }

    public Onward getOnward() {
        if (onward == null) {
            onward = reading.onward(getArticle());
        }
        return onward;
    }
}
