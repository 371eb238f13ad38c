package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.menhu.portal.account.model.Account;
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
import org.menhu.portal.shared.model.Slug;

/** Shows readers what was said below an article. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class CommentReadingService {

    private static final List<Long> NONE = List.of(0L); // an empty list is no legal parameter of "in"

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DecisionReadingService decisions;

    @Inject
    private JudgementService judgements;

    @Inject
    private Caller caller;

    /**
     * One page of the approved comments, and all that the reader himself has sent and nobody else sees.
     *
     * @param token the reader's own, or null
     * @param page from 1; past the end there are no threads
     */
    public Discussion discussion(Slug article, SecretToken token, int page) {
        var found = query(Comment.FIRST_OF_ARTICLE, article)
                .setFirstResult((page - 1) * Discussion.PAGE_SIZE)
                .setMaxResults(Discussion.PAGE_SIZE + 1) // one more tells whether a page follows
                .getResultList();
        var firsts = found.subList(0, Math.min(found.size(), Discussion.PAGE_SIZE));
        var others = others(article, firsts, token);
        var unshown = others.stream()
                .filter(comment -> !comment.approved())
                .map(ShownComment::id)
                .toList();
        return new Discussion(
                Discussion.threads(firsts, others),
                decisions.explanations(TextKind.COMMENT, unshown),
                judgements.reasons(TextKind.COMMENT, unshown),
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

    private List<ShownComment> others(Slug article, List<ShownComment> firsts, SecretToken token) {
        return query(Comment.FURTHER_OF_ARTICLE, article)
                .setParameter(
                        "parents",
                        firsts.isEmpty()
                                ? NONE
                                : firsts.stream().map(ShownComment::id).toList())
                .setParameter("tokenHash", token == null ? "" : token.hash())
                .setParameter("accountId", caller.accountId().orElse(0L))
                .getResultList();
    }

    private TypedQuery<ShownComment> query(String name, Slug article) {
        return entities.createNamedQuery(name, ShownComment.class)
                .setParameter("slug", article)
                .setParameter("approved", TextStatus.APPROVED);
    }
}
