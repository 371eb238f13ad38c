package org.menhu.portal.feed.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.article.ejb.CategoryReadingService;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleAddress;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/**
 * Everything that search engines may find, in parts of thousands of ids: a part is read from the primary key, as fast at the
 * end of a large archive as at its beginning, and new articles go into the last one.
 */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SitemapReadingService {

    /** Ids of a part; the protocol allows 50,000 addresses. */
    private static final long PART = 5_000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CategoryReadingService categories;

    /** How many parts there are; they are numbered from 1. */
    public long parts() {
        var last = entityManager.createNamedQuery(Article.LAST_ID, Long.class).getSingleResult();
        return last == null ? 0 : (last + PART - 1) / PART;
    }

    /** The articles and pages of a part, which may be none; without those that are hidden from search engines. */
    public List<ArticleAddress> part(long number) {
        return entityManager
                .createNamedQuery(Article.ADDRESSES, ArticleAddress.class)
                .setParameter("first", (number - 1) * PART + 1)
                .setParameter("last", number * PART)
                .getResultList();
    }

    /** The addresses of the lists, beginning with the front page. */
    public List<String> lists() {
        var paths = categories.links().stream().map(category -> "/category/" + category.slug());
        return Stream.concat(Stream.of("/", "/archive"), paths).toList();
    }
}
