package org.menhu.portal.article.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.PopularArticle;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.web.PublicMemory;

/** The boxes beside the text: 最近发表, 热门, 标签. */
@Named
@ApplicationScoped
public class ArticleSideBacking {

    private static final int LATEST = 10;
    private static final int POPULAR = 7;
    private static final int TAGS = 20;
    private static final Long NONE = -1L;

    @Inject
    private ArticleListingService lists;

    @Inject
    private PublicMemory memory;

    @Inject
    private ArticleViewBacking open;

    /** The newest, without the article that is open. */
    public List<ArticleLink> getLatest() {
        var shown = open.getArticleId();
        return memory.get("article.latest", () -> lists.latest(NONE, LATEST + 1)).stream()
                .filter(article -> !article.id().equals(shown))
                .limit(LATEST)
                .toList();
    }

    public List<PopularArticle> getPopular() {
        return memory.get("article.popular", () -> lists.popular(POPULAR));
    }

    public List<TagLink> getTags() {
        return memory.get("article.tags", () -> lists.popularTags(TAGS));
    }
}
