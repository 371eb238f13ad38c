package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.menhu.portal.article.model.ArticleList;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.Place;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Permission;

/** Reads the lists of readers by place, and keeps what is known of each. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class ArticleListService {

    @PersistenceContext
    private EntityManager em;

    /** The next places towards the older end. */
    public List<Cursor> older(ListKey list, Cursor from, int limit) {
        return places(Place.OLDER, list, from, limit);
    }

    /** The next places towards the newer end, the nearest first. */
    public List<Cursor> newer(ListKey list, Cursor from, int limit) {
        return places(Place.NEWER, list, from, limit);
    }

    private List<Cursor> places(String query, ListKey list, Cursor from, int limit) {
        List<?> rows = em.createNamedQuery(query)
                .setParameter(1, list.kind().name())
                .setParameter(2, list.id())
                .setParameter(3, from.at().toEpochMilli())
                .setParameter(4, from.id())
                .setParameter(5, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ArticleListService::cursor)
                .toList();
    }

    private static Cursor cursor(Object[] row) {
        return new Cursor(Instant.ofEpochMilli(((Number) row[0]).longValue()), ((Number) row[1]).longValue());
    }

    /** How many articles stand in it. */
    public long length(ListKey list) {
        return em.createNamedQuery(ArticleList.LENGTH, Long.class)
                .setParameter("kind", list.kind())
                .setParameter("listId", list.id())
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** After so many places were added to it, or taken away when negative. */
    @Permitted(Permission.ARTICLE_WRITE)
    public void changed(ListKey list, long number) {
        var known = em.createNamedQuery(ArticleList.ADD)
                .setParameter("number", number)
                .setParameter("kind", list.kind())
                .setParameter("listId", list.id())
                .executeUpdate();
        if (known == 0) {
            em.persist(new ArticleList(list, number, recentFrom(list)));
        } else {
            begin(list);
        }
    }

    /** Finds out where its newest end begins. */
    @Permitted(Permission.ARTICLE_WRITE)
    public void begin(ListKey list) {
        em.createNamedQuery(ArticleList.BEGIN)
                .setParameter("from", recentFrom(list))
                .setParameter("kind", list.kind())
                .setParameter("listId", list.id())
                .executeUpdate();
    }

    private Instant recentFrom(ListKey list) {
        var recent = older(list, Cursor.START, ArticleList.RECENT);
        return recent.isEmpty() ? Instant.EPOCH : recent.getLast().at();
    }
}
