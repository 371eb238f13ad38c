package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.CategoryBlock;
import org.menhu.portal.article.model.CategoryItem;
import org.menhu.portal.article.model.CategoryLink;
import org.menhu.portal.article.model.CategoryPlace;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.article.model.Place;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The tree of categories as readers walk through it. It is small, so it is read as a whole. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class CategoryReadingService {

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws NotFoundException when no category has this address */
    public CategoryPlace at(String slug) {
        return all().stream()
                .filter(category -> category.getSlug().value().equals(slug))
                .findFirst()
                .map(this::place)
                .orElseThrow(NotFoundException::new);
    }

    /** The ids of the category at an address and of all below it; none when there is no such category. */
    public Set<Long> within(String slug) {
        return all().stream()
                .filter(category -> isWithin(category, slug))
                .map(Category::getId)
                .collect(Collectors.toSet());
    }

    private static boolean isWithin(Category category, String slug) {
        return category != null && (category.getSlug().value().equals(slug) || isWithin(category.getParent(), slug));
    }

    /** From the top of the tree down to the given category, which is the last; empty for none. */
    public List<CategoryLink> path(Long categoryId) {
        return categoryId == null ? List.of() : path(entityManager.find(Category.class, categoryId));
    }

    /** All there are, as they are sorted. */
    public List<CategoryLink> links() {
        return all().stream().map(CategoryReadingService::link).toList();
    }

    /** All there are, to choose one from. */
    public List<CategoryItem> items() {
        return entityManager
                .createNamedQuery(Category.COUNTED, CategoryItem.class)
                .getResultList();
    }

    /** The top of the tree with the newest articles of each branch; what has none is left out. */
    public List<CategoryBlock> blocks(int limit) {
        var tops =
                all().stream().filter(category -> category.getParent() == null).toList();
        var newest = newest(tops.stream().map(Category::getId).toList(), limit);
        return tops.stream()
                .map(category -> new CategoryBlock(link(category), newest.getOrDefault(category.getId(), List.of())))
                .filter(block -> !block.articles().isEmpty())
                .toList();
    }

    private CategoryPlace place(Category category) {
        var all = all();
        var children = all.stream()
                .filter(other -> category.equals(other.getParent()))
                .map(CategoryReadingService::link)
                .toList();
        return new CategoryPlace(link(category), category.getDescription(), path(category.getParent()), children);
    }

    /** The newest articles of each category, by its id. */
    private Map<Long, List<ArticleLink>> newest(List<Long> categoryIds, int limit) {
        var ids = recent(categoryIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(Place::getArticleId)
                        .limit(limit)
                        .toList()));
        var links = links(ids.values().stream().flatMap(List::stream).distinct().toList());
        var newest = new HashMap<Long, List<ArticleLink>>();
        ids.forEach((category, articles) -> newest.put(
                category,
                articles.stream().map(links::get).filter(Objects::nonNull).toList()));
        return newest;
    }

    private Map<Long, List<Place>> recent(List<Long> categoryIds) {
        return categoryIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createNamedQuery(Place.RECENT, Place.class)
                        .setParameter("kind", ListKind.CATEGORY)
                        .setParameter("ids", categoryIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(place -> place.list().id()));
    }

    private Map<Long, ArticleLink> links(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createNamedQuery(Article.LINKS, ArticleLink.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ArticleLink::id, link -> link));
    }

    private List<Category> all() {
        return entityManager.createNamedQuery(Category.ALL, Category.class).getResultList();
    }

    private static List<CategoryLink> path(Category category) {
        var path = new LinkedList<CategoryLink>();
        for (var step = category; step != null; step = step.getParent()) {
            path.addFirst(link(step));
        }
        return path;
    }

    private static CategoryLink link(Category category) {
        return new CategoryLink(category.getId(), category.getSlug(), category.getName());
    }
}
