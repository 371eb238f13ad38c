package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.PopularArticle;
import org.menhu.portal.article.model.TagLink;
import org.menhu.portal.shared.web.PublicMemory;

/** The boxes beside the text: 最近发表, 热门, 标签. Each is read when a page shows it, and once. */
@Named
@RequestScoped
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

    private List<ArticleLink> latest;
    private List<PopularArticle> popular;
    private List<TagLink> tags;

    /** The newest, without the article that is open. */
    public List<ArticleLink> getLatest() {
        if (latest == null) {
            latest = memory.get("article.latest", () -> lists.latest(NONE, LATEST + 1)).stream()
                    .filter(article -> !article.id().equals(open.getArticleId()))
                    .limit(LATEST)
                    .toList();
        }
        return latest;
    }

    public List<PopularArticle> getPopular() {
        if (popular == null) {
            popular = memory.get("article.popular", () -> lists.popular(POPULAR));
        }
        return popular;
    }

    public List<TagLink> getTags() {
        if (tags == null) {
            tags = memory.get("article.tags", () -> lists.popularTags(TAGS));
        }
        return tags;
    }
}
