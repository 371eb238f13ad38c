package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.ejb.FormerPathService;
import org.menhu.portal.article.ejb.TagReadingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Slice;
import org.omnifaces.util.Faces;

/** The articles that have a tag. */
@Named
@RequestScoped
public class ArticleTagBacking extends ListPage {

    @Inject
    private TagReadingService tags;

    @Inject
    private FormerPathService formerPaths;

    private String slug;
    private TagLink tag;

    public void load() {
        try {
            tag = tags.at(slug);
        } catch (NotFoundException e) {
            Faces.redirectPermanent("/tag/" + formerPaths.presentTag(slug).orElseThrow(() -> e));
            return;
        }
        loadList();
    }

    @Override
    Slice<ArticleSummary> read(ArticleListingService service, Cursor start, int size) {
        return service.read(new ListKey(ListKind.TAG, tag.id()), start, size);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public TagLink getTag() {
        return tag;
    }
}
