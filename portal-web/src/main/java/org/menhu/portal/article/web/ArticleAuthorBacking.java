package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.ejb.AuthorReadingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.article.model.AuthorProfile;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slice;

/** Who an author is, and what he has published. */
@Named
@RequestScoped
public class ArticleAuthorBacking extends ListPage {

    @Inject
    private AuthorReadingService authors;

    private String name;
    private AuthorProfile author;
    private long articles;

    public void load() {
        author = authors.author(name);
        articles = authors.articles(author.id());
        loadList();
    }

    @Override
    Slice<ArticleSummary> read(ArticleListingService service, Cursor start, int size) {
        return service.read(new ListKey(ListKind.AUTHOR, author.id()), start, size);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AuthorProfile getAuthor() {
        return author;
    }

    public long getArticles() {
        return articles;
    }
}
