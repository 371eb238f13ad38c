package org.menhu.portal.feed.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
        return feed(null, null, "/", ListKey.ALL);
    }

    /** @throws NotFoundException when no category has this address now */
    public ArticleFeed category(String slug) {
        var place = categories.at(slug);
        var list = new ListKey(ListKind.CATEGORY, place.category().id());
        return feed(place.category().name(), place.description(), "/category/" + slug, list);
    }

    /** @throws NotFoundException when no tag has this address now */
    public ArticleFeed tag(String slug) {
        var tag = tags.at(slug);
        return feed(tag.name(), null, "/tag/" + slug, new ListKey(ListKind.TAG, tag.id()));
    }

    /** @throws NotFoundException when nobody of this name has published anything */
    public ArticleFeed author(String name) {
        var author = authors.author(name);
        var list = new ListKey(ListKind.AUTHOR, author.id());
        return feed(author.displayName(), author.bio(), "/author/" + name, list);
    }

    private ArticleFeed feed(String name, String description, String path, ListKey list) {
        var articles = listing.whole(list, SIZE);
        var ids = articles.stream().map(PublishedArticle::id).toList();
        return new ArticleFeed(name, description, path, articles, tags.names(ids));
    }
}
