package org.menhu.portal.transfer.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.comment.ejb.CommentTextService;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.PolicyMode;
import org.menhu.portal.comment.model.Sender;
import org.menhu.portal.moderation.ejb.DecisionService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** Lets the readers of the sample articles have their say; all but those that wait are approved as any comment is. */
@Stateless
@Guarded
@Permitted(Permission.COMMENT_MODERATE)
public class SampleCommentService {

    /** Of the addresses kept for documentation (RFC 5737): nobody's. */
    private static final String NOBODYS_ADDRESS = "192.0.2.1";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DecisionService decisions;

    @Inject
    private CommentTextService texts;

    @Inject
    private Clock clock;

    /** Adds those that are not there yet and whose article is. */
    public void install() {
        SampleFiles.comments().forEach(sample -> article(sample.article()).ifPresent(article -> {
            var comment = add(sample, article, null);
            comment.ifPresent(parent -> sample.replies().forEach(reply -> add(reply, article, parent)));
        }));
    }

    private Optional<Article> article(String slug) {
        return entities.createNamedQuery(Article.BY_SLUG, Article.class)
                .setParameter("slug", new Slug(slug))
                .getResultStream()
                .findFirst();
    }

    /** Empty when it is there already. */
    private Optional<Comment> add(SampleComment sample, Article article, Comment parent) {
        var at = sample.writtenAt(article.getPublishedAt(), clock.instant());
        var comment = new Comment(article, parent, sample.name(), sample.text(), at);
        comment.sentBy(author(sample.name()).orElse(null), new Sender(null, NOBODYS_ADDRESS));
        if (isPresent(comment)) {
            return Optional.empty();
        }
        entities.persist(comment);
        entities.flush(); // moderation knows it by its id
        var receipt = texts.submit(comment, PolicyMode.REVIEW_FIRST);
        if (!sample.isWaiting()) {
            decisions.approve(receipt.itemId());
        }
        return Optional.of(comment);
    }

    private boolean isPresent(Comment comment) {
        return entities.createNamedQuery(Comment.COUNT_WITH_FINGERPRINT, Long.class)
                        .setParameter("fingerprint", comment.getFingerprint())
                        .getSingleResult()
                > 0;
    }

    /** The author who answers under his own name. */
    private Optional<Account> author(String displayName) {
        return SampleFiles.authors().stream()
                .filter(author -> author.text("display-name").equals(displayName))
                .findFirst()
                .flatMap(author -> entities.createNamedQuery(Account.BY_NAME, Account.class)
                        .setParameter("name", author.text("name"))
                        .getResultStream()
                        .findFirst());
    }
}
