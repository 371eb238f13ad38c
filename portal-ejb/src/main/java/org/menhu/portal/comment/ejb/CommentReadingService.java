package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.Discussion;
import org.menhu.portal.comment.model.ShownComment;
import org.menhu.portal.moderation.ejb.DecisionReadingService;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.screening.ejb.JudgementService;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/** Shows readers what was said below an article. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class CommentReadingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DecisionReadingService decisions;

    @Inject
    private JudgementService judgements;

    @Inject
    private Caller caller;

    /**
     * One page of the approved comments, and all that the reader himself has sent and nobody else sees. Asks nothing of the
     * database for an article without comments when the reader is nobody who could have sent one.
     *
     * @param token the reader's own, or null
     * @param page from 1; past the end there are no threads
     */
    public Discussion discussion(PublishedArticle article, SecretToken token, int page) {
        var found = article.comments() == 0 ? List.<ShownComment>of() : firsts(article, page);
        var firsts = found.subList(0, Math.min(found.size(), Discussion.PAGE_SIZE));
        var own = own(article, token);
        var unshown = own.stream().map(ShownComment::id).toList();
        return new Discussion(
                Discussion.threads(
                        firsts,
                        Stream.of(replies(firsts), own).flatMap(List::stream).toList()),
                unshown.isEmpty() ? Map.of() : decisions.explanations(TextKind.COMMENT, unshown),
                unshown.isEmpty() ? Map.of() : judgements.reasons(TextKind.COMMENT, unshown),
                page,
                firsts.size() == found.size());
    }

    /** Whether a guest may go by the name, because no account does. */
    public boolean isFree(String guestName) {
        return entities.createNamedQuery(Account.COUNT_NAMED, Long.class)
                        .setParameter("name", guestName.strip().toLowerCase(Locale.ROOT))
                        .getSingleResult()
                == 0;
    }

    private List<ShownComment> firsts(PublishedArticle article, int page) {
        return query(Comment.FIRST_OF_ARTICLE)
                .setParameter("articleId", article.id())
                .setFirstResult((page - 1) * Discussion.PAGE_SIZE)
                .setMaxResults(Discussion.PAGE_SIZE + 1) // one more tells whether a page follows
                .getResultList();
    }

    private List<ShownComment> replies(List<ShownComment> firsts) {
        return firsts.isEmpty()
                ? List.of()
                : query(Comment.REPLIES)
                        .setParameter(
                                "parents", firsts.stream().map(ShownComment::id).toList())
                        .getResultList();
    }

    private List<ShownComment> own(PublishedArticle article, SecretToken token) {
        return token == null && caller.accountId().isEmpty()
                ? List.of()
                : query(Comment.OWN_OF_ARTICLE)
                        .setParameter("articleId", article.id())
                        .setParameter("tokenHash", token == null ? "" : token.hash())
                        .setParameter("accountId", caller.accountId().orElse(0L))
                        .getResultList();
    }

    private TypedQuery<ShownComment> query(String name) {
        return entities.createNamedQuery(name, ShownComment.class).setParameter("approved", TextStatus.APPROVED);
    }
}
