package org.menhu.portal.transfer.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.navigation.model.MenuChanged;
import org.menhu.portal.navigation.model.MenuItem;
import org.menhu.portal.navigation.model.MenuPlace;
import org.menhu.portal.navigation.model.MenuTarget;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;
import org.menhu.portal.shared.model.Slug;

/** Sets up the menus of the sample content on a site that has none. */
@Stateless
@Guarded
@Permitted(Permission.NAVIGATION_MANAGE)
public class SampleMenuService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<PublicChange> changes;

    /** To be called once the categories and pages that the menus lead to are there. */
    public void install() {
        if (!entities.createNamedQuery(MenuItem.ALL, MenuItem.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        var menus = SampleFiles.menus();
        for (var place : MenuPlace.values()) {
            install(place, null, menus.all(place.name().toLowerCase(Locale.ROOT)));
            changes.fire(new MenuChanged(place));
        }
    }

    private void install(MenuPlace place, MenuItem parent, List<Fields> entries) {
        for (var position = 0; position < entries.size(); position++) {
            var entry = entries.get(position);
            var item = item(place, entry);
            item.moveTo(place, parent, position);
            entities.persist(item);
            install(place, item, entry.all("children"));
        }
    }

    private MenuItem item(MenuPlace place, Fields entry) {
        if (entry.find("category").isPresent()) {
            var category = category(new Slug(entry.text("category")));
            return leading(new MenuItem(place, category.getName()), MenuTarget.CATEGORY, category.getId());
        }
        if (entry.find("page").isPresent()) {
            var page = page(new Slug(entry.text("page")));
            return leading(new MenuItem(place, title(page)), MenuTarget.PAGE, page.getId());
        }
        var item = new MenuItem(place, entry.text("name"));
        entry.find("path").ifPresent(item::leadToUrl);
        entry.find("to").ifPresent(target -> item.leadTo(MenuTarget.valueOf(target.toUpperCase(Locale.ROOT)), null));
        return item;
    }

    private static MenuItem leading(MenuItem item, MenuTarget target, Long id) {
        item.leadTo(target, id);
        return item;
    }

    private Category category(Slug slug) {
        return entities.createNamedQuery(Category.BY_SLUG, Category.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    private Article page(Slug slug) {
        return entities.createNamedQuery(Article.BY_SLUG, Article.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    private String title(Article page) {
        return entities.createNamedQuery(Revision.BY_NUMBER, Revision.class)
                .setParameter("articleId", page.getId())
                .setParameter("number", page.getHeadRevision())
                .getSingleResult()
                .getTitle();
    }
}
