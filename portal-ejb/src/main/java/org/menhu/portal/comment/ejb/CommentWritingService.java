package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Locale;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.NewComment;
import org.menhu.portal.comment.model.Sender;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.IntegrityViolation;
import org.menhu.portal.shared.model.Permission;

/** Takes in what readers send. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class CommentWritingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CommentDoor door;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private CommentTextService texts;

    /**
     * Keeps a comment and hands it in for a decision.
     *
     * @throws BusinessException {@code comment.closed}, {@code comment.closedUntil} or {@code comment.closedNow} when the
     *     article, the site or the policy takes none, {@code
     *     comment.signInFirst} when it takes none from guests, {@code comment.nameTaken}
     *     when a guest gives himself the name of an account, {@code comment.replyGone} when what he answers is not shown,
     *     {@code comment.duplicate} when he has sent the same before, {@code comment.tooMany} with the seconds to wait
     */
    public void submit(NewComment sent, Sender sender) {
        door.enter(sender.address(), caller.isSignedIn());
        var article = openArticle(sent);
        var writer =
                caller.accountId().map(id -> entities.find(Account.class, id)).orElse(null);
        var name = writer == null ? guestName(sent) : writer.getDisplayName();
        var comment =
                new Comment(article, parent(sent, article), name, sent.body().strip(), clock.instant());
        comment.sentBy(writer, sender);
        keep(comment);
        texts.submit(comment, door.mode(comment));
    }

    private Article openArticle(NewComment sent) {
        return entities.createNamedQuery(Comment.OPEN_ARTICLE, Article.class)
                .setParameter("slug", sent.article())
                .setParameter("published", ArticleStatus.PUBLISHED)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("comment.closed"));
    }

    private String guestName(NewComment sent) {
        var name = sent.writerName().strip();
        if (count(Account.COUNT_NAMED, "name", name.toLowerCase(Locale.ROOT)) > 0) {
            throw new BusinessException("comment.nameTaken");
        }
        return name;
    }

    private Comment parent(NewComment sent, Article article) {
        if (sent.replyTo() == null) {
            return null;
        }
        var parent = entities.find(Comment.class, sent.replyTo());
        if (parent == null
                || parent.getStatus() != TextStatus.APPROVED
                || !parent.getArticle().equals(article)) {
            throw new BusinessException("comment.replyGone");
        }
        return parent;
    }

    private void keep(Comment comment) {
        if (count(Comment.COUNT_WITH_FINGERPRINT, "fingerprint", comment.getFingerprint()) > 0) {
            throw new BusinessException("comment.duplicate");
        }
        try {
            entities.persist(comment);
            entities.flush();
        } catch (PersistenceException e) {
            // sent twice at the same moment, and the other was first
            throw IntegrityViolation.causes(e) ? new BusinessException("comment.duplicate") : e;
        }
    }

    private long count(String query, String parameter, String value) {
        return entities.createNamedQuery(query, Long.class)
                .setParameter(parameter, value)
                .getSingleResult();
    }
}
