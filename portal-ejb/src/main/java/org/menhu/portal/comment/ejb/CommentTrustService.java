package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Objects;
import java.util.stream.Collectors;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.TrustLevel;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Tells how far the writer of a comment is trusted, from what moderators made of those he sent before. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class CommentTrustService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /** A guest is known by the token in his cookie. Whoever moderates is trusted when he writes himself. */
    public TrustLevel of(Comment comment) {
        var accountId = comment.getAccountId();
        if (accountId != null
                && caller.may(Permission.COMMENT_MODERATE)
                && caller.accountId().filter(accountId::equals).isPresent()) {
            return TrustLevel.TRUSTED;
        }
        var settled = earlier(comment).getResultStream().collect(Collectors.toMap(row -> (TextStatus) row[0], row ->
                (Long) row[1]));
        return TrustLevel.of(
                accountId != null,
                settled.getOrDefault(TextStatus.APPROVED, 0L),
                settled.getOrDefault(TextStatus.REJECTED, 0L));
    }

    private TypedQuery<Object[]> earlier(Comment comment) {
        return comment.getAccountId() == null
                ? entities.createNamedQuery(Comment.SETTLED_OF_GUEST, Object[].class)
                        .setParameter("tokenHash", Objects.requireNonNullElse(comment.getWriterTokenHash(), ""))
                : entities.createNamedQuery(Comment.SETTLED_OF_ACCOUNT, Object[].class)
                        .setParameter("accountId", comment.getAccountId());
    }
}
