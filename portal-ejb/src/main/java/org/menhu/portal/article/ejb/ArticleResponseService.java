package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.account.model.Visitor;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** What readers do with an article besides reading it. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class ArticleResponseService {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Responses responses;

    @Inject
    private Caller caller;

    /** Counts a view, within the next seconds; not those of robots and of the people who work on the site. */
    public void viewed(long articleId, Visitor visitor) {
        if (!Robots.isRobot(visitor.userAgent()) && !caller.may(Permission.CONSOLE_ENTER)) {
            responses.views().count(articleId, visitor);
        }
    }

    /**
     * Counts a like, within the next seconds and once for each visitor.
     *
     * @return how many there are now
     * @throws NotFoundException when the article is not published
     */
    public long liked(long articleId, Visitor visitor) {
        var written = entityManager
                .createNamedQuery(Article.LIKES, Long.class)
                .setParameter("id", articleId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        responses.likes().count(articleId, visitor);
        return written + responses.likes().waiting(articleId);
    }
}
