package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleFiled;
import org.menhu.portal.article.model.ArticleList;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.Place;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Puts published articles into the lists that readers walk through, in the transaction that changes what these show. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticlePlacingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private ArticleListService lists;

    /** Takes the article out of the lists that it has left and puts it into those it has joined. */
    public void place(Article article) {
        em.flush(); // new tags have their ids then
        var wanted = new HashSet<>(article.lists(settings.site().zone()));
        var moved = new HashMap<ListKey, Long>();
        for (var place : places(article)) {
            var stays = place.getPublishedAt().equals(article.getPublishedAt()) && wanted.remove(place.list());
            if (!stays) {
                em.remove(place);
                moved.merge(place.list(), -1L, Long::sum);
            }
        }
        em.flush(); // a place with another date may stand where one is taken away
        for (var list : wanted) {
            em.persist(new Place(list, article));
            moved.merge(list, 1L, Long::sum);
        }
        em.flush();
        keep(moved);
    }

    /** After it got another category, other tags or whatever else shows beside it. */
    public void filed(Article article) {
        place(article);
        changes.fire(new ArticleFiled(article.getId()));
    }

    /** Takes a whole list away. */
    public void drop(ListKey list) {
        for (var query : new String[] {Place.DROP, ArticleList.DROP}) {
            em.createNamedQuery(query)
                    .setParameter("kind", list.kind())
                    .setParameter("listId", list.id())
                    .executeUpdate();
        }
    }

    private Iterable<Place> places(Article article) {
        return em.createNamedQuery(Place.OF_ARTICLE, Place.class)
                .setParameter("articleId", article.getId())
                .getResultList();
    }

    private void keep(Map<ListKey, Long> moved) {
        moved.entrySet().stream()
                .sorted(Map.Entry.comparingByKey()) // two writers lock the same lists in the same order
                .forEach(change -> lists.changed(change.getKey(), change.getValue()));
    }
}
