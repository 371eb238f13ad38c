package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.article.model.FormerPath;
import org.menhu.portal.article.model.MergeFollower;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** Remembers the addresses that categories, tags and series had, so that no link to them dies. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class FormerPathService {

    private static final String CATEGORY = "category/";
    private static final String TAG = "tag/";
    private static final String SERIES = "series/";

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<MergeFollower> followers;

    /** The present address of the category that was found here before. */
    public Optional<Slug> presentCategory(String former) {
        return present(FormerPath.PRESENT_CATEGORY, CATEGORY + former);
    }

    /** The present address of the tag that was found here before. */
    public Optional<Slug> presentTag(String former) {
        return present(FormerPath.PRESENT_TAG, TAG + former);
    }

    /** The present address of the series that was found here before. */
    public Optional<Slug> presentSeries(String former) {
        return present(FormerPath.PRESENT_SERIES, SERIES + former);
    }

    @Permitted(Permission.CATEGORY_MANAGE)
    public void categoryMoved(Slug from, Slug to, Long id) {
        moved(CATEGORY, from, to, id);
    }

    /** Lets what led to one category lead to the other, which takes its place. */
    @Permitted(Permission.CATEGORY_MANAGE)
    public void categoryMerged(Slug from, Long fromId, Long intoId) {
        merged(CATEGORY, from, fromId, intoId);
        followers.forEach(follower -> follower.categoryMerged(fromId, intoId));
    }

    @Permitted(Permission.TAG_MANAGE)
    public void tagMoved(Slug from, Slug to, Long id) {
        moved(TAG, from, to, id);
    }

    /** Lets what led to one tag lead to the other, which takes its place. */
    @Permitted(Permission.TAG_MANAGE)
    public void tagMerged(Slug from, Long fromId, Long intoId) {
        merged(TAG, from, fromId, intoId);
        followers.forEach(follower -> follower.tagMerged(fromId, intoId));
    }

    @Permitted(Permission.TAG_MANAGE)
    public void seriesMoved(Slug from, Slug to, Long id) {
        moved(SERIES, from, to, id);
    }

    private Optional<Slug> present(String query, String path) {
        return em.createNamedQuery(query, Slug.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    private void moved(String kind, Slug from, Slug to, Long id) {
        if (from.equals(to)) {
            return;
        }
        var taken = em.find(FormerPath.class, kind + to);
        if (taken != null) {
            em.remove(taken); // it has an owner again
        }
        em.merge(new FormerPath(kind + from, id));
    }

    private void merged(String kind, Slug from, Long fromId, Long intoId) {
        em.createNamedQuery(FormerPath.REDIRECT)
                .setParameter("from", fromId)
                .setParameter("to", intoId)
                .setParameter("kind", kind + "%")
                .executeUpdate();
        em.merge(new FormerPath(kind + from, intoId));
    }
}
