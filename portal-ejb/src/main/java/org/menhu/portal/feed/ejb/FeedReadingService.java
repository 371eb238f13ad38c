package org.menhu.portal.feed.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.ejb.AuthorReadingService;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.ejb.TagReadingService;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.feed.model.ArticleFeed;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The newest articles of the lists that somebody may subscribe to. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class FeedReadingService {

    private static final int SIZE = 20;

    @Inject
    private ArticleListingService listing;

    @Inject
    private CategoryReadingService categories;

    @Inject
    private TagReadingService tags;

    @Inject
    private AuthorReadingService authors;

    public ArticleFeed site() {
        return new ArticleFeed(null, null, "/", newest(ListKind.ALL, ListKey.ALL.id()));
    }

    /** @throws NotFoundException when no category has this address now */
    public ArticleFeed category(String slug) {
        var place = categories.at(slug);
        var articles = newest(ListKind.CATEGORY, place.category().id());
        return new ArticleFeed(place.category().name(), place.description(), "/category/" + slug, articles);
    }

    /** @throws NotFoundException when no tag has this address now */
    public ArticleFeed tag(String slug) {
        var tag = tags.at(slug);
        return new ArticleFeed(tag.name(), null, "/tag/" + slug, newest(ListKind.TAG, tag.id()));
    }

    /** @throws NotFoundException when nobody of this name has published anything */
    public ArticleFeed author(String name) {
        var author = authors.author(name);
        var articles = newest(ListKind.AUTHOR, author.id());
        return new ArticleFeed(author.displayName(), author.bio(), "/author/" + name, articles);
    }

    private List<PublishedArticle> newest(ListKind kind, long id) {
        return listing.whole(new ListKey(kind, id), SIZE);
    }
}
