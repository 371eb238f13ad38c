package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.account.model.AccountName;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.audit.ejb.AuditTrailService;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Role;

/** Knows whose an article is, and gives it to another author: its lists, its notices and who may work on it follow. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleAuthorService {

    private static final List<Role> WRITERS = Stream.of(Role.values())
            .filter(role -> role.permissions().contains(Permission.ARTICLE_WRITE))
            .toList();

    private static final long NOBODY = -1;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private ArticlePlacingService places;

    @Inject
    private ArticleStoryService story;

    @Inject
    private AuditTrailService trail;

    /** Who begins articles now. */
    public Account present() {
        return em.find(Account.class, caller.accountId().orElseThrow());
    }

    /**
     * An article on which the caller may work: his own, and with a further permission anybody's.
     *
     * @throws NotFoundException when there is none of that id
     * @throws NotPermittedException when it is somebody else's
     */
    public Article own(long id) {
        var article = em.find(Article.class, id);
        if (article == null) {
            throw new NotFoundException();
        }
        caller.requireOwnOr(Permission.ARTICLE_EDIT_ANY, article.getAuthor().getId());
        return article;
    }

    /**
     * To whom the caller can give articles: whoever may write, also without a sign-in of his own; nobody when he may not.
     *
     * @param present the one that an article has, though he may write no longer; null for none
     */
    public List<AccountName> choices(Long present) {
        if (!caller.may(Permission.ARTICLE_EDIT_ANY)) {
            return List.of();
        }
        return em.createNamedQuery(Account.NAMES_WITH_ROLES, AccountName.class)
                .setParameter("roles", WRITERS)
                .setParameter("also", present == null ? NOBODY : present)
                .getResultList();
    }

    /**
     * Gives an article to another author; both are told.
     *
     * @throws BusinessException {@code article.authorGone} when the new one may write no longer
     */
    @Permitted(Permission.ARTICLE_EDIT_ANY)
    public void give(Article article, long authorId) {
        var former = article.getAuthor();
        if (former.getId() == authorId) {
            return;
        }
        article.giveTo(writer(authorId));
        if (article.getStatus() == ArticleStatus.PUBLISHED) {
            places.filed(article);
        }
        story.given(article, former);
        trail.note("author " + former.getId() + " -> " + authorId);
    }

    private Account writer(long id) {
        var account = em.find(Account.class, id);
        if (account == null
                || !account.isEnabled()
                || account.getRoles().stream().noneMatch(WRITERS::contains)) {
            throw new BusinessException("article.authorGone");
        }
        return account;
    }
}
