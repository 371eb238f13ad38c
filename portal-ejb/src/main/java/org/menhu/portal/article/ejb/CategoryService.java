package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.CategoryChanged;
import org.menhu.portal.article.model.CategoryDraft;
import org.menhu.portal.article.model.CategoryItem;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;
import org.menhu.portal.shared.model.Slug;

/** The tree of categories as editors care for it. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.CATEGORY_MANAGE)
public class CategoryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormerPathService formerPaths;

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private ArticlePlacesJob places;

    /** All categories in the order of their positions; the tree is small and read as a whole. */
    @Permitted(Permission.ARTICLE_WRITE)
    @ReadOnly
    public List<CategoryItem> all() {
        return em.createNamedQuery(Category.COUNTED, CategoryItem.class).getResultList();
    }

    /**
     * Adds a category behind its siblings, or changes what one is called.
     *
     * @throws BusinessException {@code article.slugTaken} when another category has the address
     * @throws NotFoundException when it, or the one above it, is gone
     */
    public void save(CategoryDraft draft) {
        var present = draft.getId() == null ? null : existing(draft.getId());
        var name = draft.getName().strip();
        var slug = draft.getSlug() == null ? freeSlug(name, present) : draft.getSlug();
        if (!isFree(slug, present)) {
            throw new BusinessException("article.slugTaken", slug);
        }
        var category = present == null ? add(draft, new Category(name, slug)) : present;
        if (present != null) {
            formerPaths.categoryMoved(present.getSlug(), slug, present.getId());
        }
        category.rename(name, slug, draft.getDescription());
        em.flush();
        changes.fire(new CategoryChanged(category.getId()));
    }

    /**
     * Puts a category elsewhere in the tree.
     *
     * @param parentId the one above it, or null for the top
     * @param position among its new siblings, from 0; beyond the last means the last
     * @throws BusinessException {@code article.categoryInItself}
     */
    public void move(long id, Long parentId, int position) {
        var category = existing(id);
        var parent = parentId == null ? null : existing(parentId);
        var formerParent = category.getParent();
        category.moveTo(parent, position);
        var siblings = new ArrayList<>(children(parent));
        siblings.remove(category);
        siblings.add(Math.clamp(position, 0, siblings.size()), category);
        for (var i = 0; i < siblings.size(); i++) {
            siblings.get(i).moveTo(parent, i);
        }
        if (!Objects.equals(parent, formerParent)) {
            places.refileCategories();
        }
        changes.fire(new CategoryChanged(id));
    }

    /**
     * Takes an empty category away.
     *
     * @throws BusinessException {@code article.categoryNotEmpty} while articles or other categories are in it
     */
    public void delete(long id) {
        var item = all().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var category = existing(id);
        if (item.articles() > 0 || !children(category).isEmpty()) {
            throw new BusinessException("article.categoryNotEmpty", item.name(), item.articles());
        }
        em.remove(category);
        changes.fire(new CategoryChanged(id));
    }

    /**
     * Puts all that is in one category into another and takes the empty one away; its address leads to the other from now on.
     *
     * @throws BusinessException {@code article.categoryInItself} when the other is the same or stands below it
     */
    public void merge(long id, long intoId) {
        var from = existing(id);
        var into = existing(intoId);
        from.requireNotAbove(into);
        var position = children(into).size();
        for (var child : children(from)) {
            child.moveTo(into, position++);
        }
        em.flush();
        em.createNamedQuery(Article.REFILE)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
        formerPaths.categoryMerged(from.getSlug(), id, intoId);
        em.remove(from);
        places.refileCategories();
        changes.fire(new CategoryChanged(intoId));
    }

    private Category add(CategoryDraft draft, Category category) {
        var parent = draft.getParentId() == null ? null : existing(draft.getParentId());
        category.moveTo(parent, children(parent).size());
        em.persist(category);
        return category;
    }

    private List<Category> children(Category parent) {
        return em.createNamedQuery(Category.ALL, Category.class)
                .getResultStream()
                .filter(category -> Objects.equals(category.getParent(), parent))
                .toList();
    }

    private Category existing(long id) {
        var category = em.find(Category.class, id);
        if (category == null) {
            throw new NotFoundException();
        }
        return category;
    }

    private Slug freeSlug(String name, Category owner) {
        var made = SlugMaker.of(name, "category");
        var slug = made;
        for (var number = 2; !isFree(slug, owner); number++) {
            slug = made.numbered(number);
        }
        return slug;
    }

    private boolean isFree(Slug slug, Category owner) {
        return em.createNamedQuery(Category.BY_SLUG, Category.class)
                .setParameter("slug", slug)
                .getResultStream()
                .allMatch(found -> found.equals(owner));
    }
}
