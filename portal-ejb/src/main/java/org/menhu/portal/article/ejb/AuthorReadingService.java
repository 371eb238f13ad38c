package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.AuthorProfile;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** What readers may know of an account: nothing, unless it has published. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class AuthorReadingService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ArticleListService lists;

    /** @throws NotFoundException when nobody of this name has published anything */
    public AuthorProfile author(String name) {
        return entityManager
                .createNamedQuery(Article.AUTHOR, AuthorProfile.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** How many articles the author has in public. */
    public long articles(Long authorId) {
        return lists.length(new ListKey(ListKind.AUTHOR, authorId));
    }
}
