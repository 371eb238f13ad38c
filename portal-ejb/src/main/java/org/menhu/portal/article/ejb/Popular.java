package org.menhu.portal.article.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.menhu.portal.article.model.ReadArticle;

/** The most read articles, added up once a minute, for that takes the longer the more is read. */
@ApplicationScoped
class Popular {

    /** More than any list shows, as some may be withdrawn by then. */
    static final int KEPT = 50;

    private volatile List<ReadArticle> articles = List.of();

    List<ReadArticle> articles() {
        return articles;
    }

    void set(List<ReadArticle> counted) {
        articles = List.copyOf(counted);
    }
}
