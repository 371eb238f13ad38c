package org.menhu.portal.article.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.menhu.portal.article.ejb.ArticleManagingService;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleOrder;
import org.menhu.portal.article.model.ManagedArticle;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Reads the console's list of articles a page at a time. A column sorts by the constant of {@link ArticleOrder} it names. */
class ArticleRows extends LazyDataModel<ManagedArticle> {

    private static final long serialVersionUID = 1L;

    private final ArticleManagingService articles;
    private final ArticleFilter filter;

    /** What the user has seen last of each, so that he can select on several pages and what he selected is what he read. */
    private final Map<String, ManagedArticle> seen = new HashMap<>();

    ArticleRows(ArticleManagingService articles, ArticleFilter filter) {
        this.articles = articles;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return Math.toIntExact(articles.count(filter));
    }

    @Override
    public List<ManagedArticle> load(
            int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> ignored) {
        var page = articles.list(filter, sort(sorted), first, size);
        page.forEach(article -> seen.put(getRowKey(article), article));
        return page;
    }

    private static ArticleOrder.Sort sort(Map<String, SortMeta> sorted) {
        return sorted.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(meta -> new ArticleOrder.Sort(
                        ArticleOrder.valueOf(meta.getField()), meta.getOrder() == SortOrder.DESCENDING))
                .orElse(ArticleOrder.Sort.NEWEST);
    }

    @Override
    public String getRowKey(ManagedArticle article) {
        return article.id().toString();
    }

    @Override
    public ManagedArticle getRowData(String rowKey) {
        return seen.get(rowKey);
    }
}
