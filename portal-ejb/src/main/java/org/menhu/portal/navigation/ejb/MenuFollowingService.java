package org.menhu.portal.navigation.ejb;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.MergeFollower;
import org.menhu.portal.navigation.model.MenuItem;
import org.menhu.portal.navigation.model.MenuTarget;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Lets the lines of menus follow what they lead to when that becomes part of another. */
@Guarded
@Stateless
@LocalBean
@Local(MergeFollower.class)
public class MenuFollowingService implements MergeFollower {

    @PersistenceContext
    private EntityManager em;

    @Override
    @Permitted(Permission.CATEGORY_MANAGE)
    public void categoryMerged(long fromId, long intoId) {
        lead(MenuTarget.CATEGORY, fromId, intoId);
    }

    @Override
    @Permitted(Permission.TAG_MANAGE)
    public void tagMerged(long fromId, long intoId) {
        lead(MenuTarget.TAG, fromId, intoId);
    }

    private void lead(MenuTarget target, long from, long into) {
        em.createNamedQuery(MenuItem.REDIRECT)
                .setParameter("target", target)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
