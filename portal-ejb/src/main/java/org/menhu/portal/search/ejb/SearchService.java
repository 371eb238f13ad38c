package org.menhu.portal.search.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.menhu.portal.article.ejb.CoverService;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slice;

/** Finds articles by what stands in their title, summary, tags or text. The database looks; there is no index yet. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class SearchService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CoverService covers;

    /** The newest articles that hold the words in the order given; none for no words. */
    public Slice<ArticleSummary> find(String words, Cursor from, int size) {
        var pattern = Words.pattern(words);
        if (pattern.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var found = entityManager
                .createNamedQuery(Article.CONTAINING, ArticleSummary.class)
                .setParameter("pattern", pattern.get())
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(covers.covered(found), size, ArticleSummary::place);
    }
}
