package org.menhu.portal.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.CategoryBlock;

/** The front page: what is pinned, then the newest, then each category. */
@Named
@RequestScoped
public class HomeIndexBacking {

    private static final int PINNED = 3;
    private static final int NEWEST = 10;
    private static final int A_CATEGORY = 5;

    @Inject
    private ArticleListingService lists;

    @Inject
    private CategoryReadingService categories;

    private List<ArticleSummary> articles;
    private List<CategoryBlock> blocks;

    public void load() {
        articles = lists.front(PINNED, NEWEST);
        blocks = categories.blocks(A_CATEGORY);
    }

    /** The one at the top of the page; null on a site that has published nothing. */
    public ArticleSummary getLead() {
        return articles.isEmpty() ? null : articles.getFirst();
    }

    /** Those below it. */
    public List<ArticleSummary> getArticles() {
        return articles.isEmpty() ? articles : articles.subList(1, articles.size());
    }

    public List<CategoryBlock> getBlocks() {
        return blocks;
    }
}
