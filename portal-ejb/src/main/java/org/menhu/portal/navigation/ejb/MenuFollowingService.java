package org.menhu.portal.navigation.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.CategoryMerged;
import org.menhu.portal.article.model.TagMerged;
import org.menhu.portal.navigation.model.MenuItem;
import org.menhu.portal.navigation.model.MenuTarget;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Lets the lines of menus follow what they lead to when that becomes part of another, in the transaction that merges. */
@Guarded
@Stateless
public class MenuFollowingService {

    @PersistenceContext
    private EntityManager em;

    @Permitted(Permission.CATEGORY_MANAGE)
    public void follow(@Observes CategoryMerged merged) {
        lead(MenuTarget.CATEGORY, merged.categoryId(), merged.intoId());
    }

    @Permitted(Permission.TAG_MANAGE)
    public void follow(@Observes TagMerged merged) {
        lead(MenuTarget.TAG, merged.tagId(), merged.intoId());
    }

    private void lead(MenuTarget target, long from, long into) {
        em.createNamedQuery(MenuItem.REDIRECT)
                .setParameter("target", target)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
