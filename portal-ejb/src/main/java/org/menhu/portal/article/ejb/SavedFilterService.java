package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.SavedFilter;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** What each keeps for himself to ask of the list again. Leaves no line in the record: nobody else sees it. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class SavedFilterService {

    private static final int IN_ALL = 30; // more is no list to choose from

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The caller's own, by name. */
    @ReadOnly
    public List<SavedFilter> own(ArticleKind kind) {
        return em.createNamedQuery(SavedFilter.OF_OWNER, SavedFilter.class)
                .setParameter("ownerId", ownerId())
                .setParameter("kind", kind)
                .getResultList();
    }

    /**
     * Keeps it in place of the one that had the name before.
     *
     * @param query as {@link SavedFilter#getQuery()}
     * @throws BusinessException {@code article.filtersFull} when there are thirty of other names
     */
    @ReadOnly
    public void save(ArticleKind kind, String name, String query) {
        var all = own(kind);
        var saved = all.stream()
                .filter(each -> each.getName().equals(name.strip()))
                .findFirst()
                .orElseGet(() -> new SavedFilter(em.getReference(Account.class, ownerId()), kind, name.strip()));
        if (saved.getId() == null && all.size() >= IN_ALL) {
            throw new BusinessException("article.filtersFull");
        }
        saved.setQuery(query);
        em.persist(saved);
    }

    /** Does nothing when it is gone, or not the caller's. */
    @ReadOnly
    public void remove(ArticleKind kind, Long id) {
        own(kind).stream().filter(each -> each.getId().equals(id)).forEach(em::remove);
    }

    private Long ownerId() {
        return caller.accountId().orElseThrow();
    }
}
