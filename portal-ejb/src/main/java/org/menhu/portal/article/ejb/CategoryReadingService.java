package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleLink;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.CategoryBlock;
import org.menhu.portal.article.model.CategoryItem;
import org.menhu.portal.article.model.CategoryLink;
import org.menhu.portal.article.model.CategoryPlace;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The tree of categories as readers walk through it. It is small, so it is read as a whole. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class CategoryReadingService {

    private static final Long NO_ARTICLE = -1L;

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

    /** From the top of the tree down to the given category, which is the last; empty for none. */
    public List<CategoryLink> path(Long categoryId) {
        return categoryId == null ? List.of() : path(entityManager.find(Category.class, categoryId));
    }

    /** All there are, to choose one from. */
    public List<CategoryItem> items() {
        return entityManager
                .createNamedQuery(Category.COUNTED, CategoryItem.class)
                .getResultList();
    }

    /** The top of the tree with the newest articles of each branch; what has none is left out. */
    public List<CategoryBlock> blocks(int limit) {
        var all = all();
        return all.stream()
                .filter(category -> category.getParent() == null)
                .map(category -> new CategoryBlock(link(category), newest(branch(category, all), limit)))
                .filter(block -> !block.articles().isEmpty())
                .toList();
    }

    private CategoryPlace place(Category category) {
        var all = all();
        var children = all.stream()
                .filter(other -> category.equals(other.getParent()))
                .map(CategoryReadingService::link)
                .toList();
        return new CategoryPlace(
                link(category), category.getDescription(), path(category.getParent()), children, branch(category, all));
    }

    private List<ArticleLink> newest(List<Long> categoryIds, int limit) {
        return entityManager
                .createNamedQuery(Article.LINKS_OF_CATEGORIES, ArticleLink.class)
                .setParameter("except", NO_ARTICLE)
                .setParameter("categoryIds", categoryIds)
                .setMaxResults(limit)
                .getResultList();
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

    /** The ids of the category and of all below it. */
    private static List<Long> branch(Category category, List<Category> all) {
        var branch = new ArrayList<Long>();
        branch.add(category.getId());
        all.stream()
                .filter(other -> Objects.equals(other.getParent(), category))
                .forEach(child -> branch.addAll(branch(child, all)));
        return branch;
    }

    private static CategoryLink link(Category category) {
        return new CategoryLink(category.getId(), category.getSlug(), category.getName());
    }
}
