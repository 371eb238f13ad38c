package org.menhu.portal.article.web;

import jakarta.inject.Inject;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slice;

/** A page that lists articles from some place of the list on. */
abstract class ListPage {

    @Inject
    private ArticleListingService lists;

    @Inject
    private SettingSiteBacking site;

    private String from;
    private Slice<ArticleSummary> slice;

    /** The part of the list that this page shows. */
    abstract Slice<ArticleSummary> read(ArticleListingService service, Cursor start, int size);

    void loadList() {
        slice = read(lists, Cursor.parse(from), site.getSite().articlesPerPage());
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Slice<ArticleSummary> getSlice() {
        return slice;
    }

    /** Whether readers may walk it from its other end as well. */
    public boolean isTwoWay() {
        return true;
    }

    public boolean isFirst() {
        return Cursor.parse(from).isStart();
    }
}
