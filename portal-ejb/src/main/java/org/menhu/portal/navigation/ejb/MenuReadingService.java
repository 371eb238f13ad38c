package org.menhu.portal.navigation.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.Tag;
import org.menhu.portal.navigation.model.MenuItem;
import org.menhu.portal.navigation.model.MenuLink;
import org.menhu.portal.navigation.model.MenuPlace;
import org.menhu.portal.navigation.model.MenuTarget;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** The menus as readers see them: what leads to something that is not public is left out, with all below it. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class MenuReadingService {

    @PersistenceContext
    private EntityManager entityManager;

    /** The menus of all places; a place without a menu has no entry. */
    public Map<MenuPlace, List<MenuLink>> menus() {
        var items = entityManager.createNamedQuery(MenuItem.ALL, MenuItem.class).getResultList();
        var addresses = addresses(items);
        return items.stream()
                .filter(item -> item.getParent() == null)
                .map(MenuItem::getPlace)
                .distinct()
                .collect(Collectors.toMap(
                        place -> place,
                        place -> links(
                                items.stream()
                                        .filter(item -> item.getPlace() == place)
                                        .toList(),
                                null,
                                addresses)));
    }

    private static List<MenuLink> links(List<MenuItem> items, MenuItem parent, Map<Long, String> addresses) {
        return items.stream()
                .filter(item -> Objects.equals(item.getParent(), parent))
                .filter(item -> item.getTarget() == MenuTarget.NONE || addresses.containsKey(item.getId()))
                .map(item -> new MenuLink(item.getLabel(), addresses.get(item.getId()), links(items, item, addresses)))
                .filter(link -> link.address() != null || !link.children().isEmpty())
                .toList();
    }

    /** The address of each item whose target is public, by the item's id. */
    private Map<Long, String> addresses(List<MenuItem> items) {
        var categories = items.stream().anyMatch(item -> item.getTarget() == MenuTarget.CATEGORY)
                ? entityManager
                        .createNamedQuery(Category.ALL, Category.class)
                        .getResultStream()
                        .collect(Collectors.toMap(Category::getId, category -> "/category/" + category.getSlug()))
                : Map.<Long, String>of();
        var articles = slugs(items);
        return items.stream()
                .map(item -> Map.entry(item, Objects.requireNonNullElse(address(item, categories, articles), "")))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(entry -> entry.getKey().getId(), Map.Entry::getValue));
    }

    private String address(MenuItem item, Map<Long, String> categories, Map<Long, String> articles) {
        return switch (item.getTarget()) {
            case HOME -> "/";
            case ARCHIVE -> "/archive";
            case URL -> item.getUrl();
            case CATEGORY -> categories.get(item.getTargetId());
            case TAG -> tag(item.getTargetId());
            case ARTICLE -> behind("/article/", articles.get(item.getTargetId()));
            case PAGE -> behind("/page/", articles.get(item.getTargetId()));
            case NONE -> null;
        };
    }

    private String tag(Long id) {
        var tag = entityManager.find(Tag.class, id);
        return tag == null ? null : "/tag/" + tag.getSlug();
    }

    private static String behind(String folder, String slug) {
        return slug == null ? null : folder + slug;
    }

    private Map<Long, String> slugs(List<MenuItem> items) {
        var ids = items.stream()
                .filter(item -> item.getTarget() == MenuTarget.ARTICLE || item.getTarget() == MenuTarget.PAGE)
                .map(MenuItem::getTargetId)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createNamedQuery(Article.SHOWN_OF, ArticleLink.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                ArticleLink::id, link -> link.slug().value()));
    }
}
