package org.menhu.portal.dashboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.article.ejb.ArticleManagingService;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleOrder;
import org.menhu.portal.article.model.ManagedArticle;

/** What was written last. */
@Named
@RequestScoped
public class DashboardArticlesBacking {

    private static final int SHOWN = 8;

    @Inject
    private ArticleManagingService articles;

    private List<ManagedArticle> newest;

    @PostConstruct
    void load() {
        newest = articles.list(new ArticleFilter(ArticleKind.ARTICLE), ArticleOrder.Sort.NEWEST, 0, SHOWN);
    }

    public List<ManagedArticle> getNewest() {
        return newest;
    }
}
