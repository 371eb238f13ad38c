package org.menhu.portal.it.database;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.comment.ejb.CommentStandingService;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.Sender;
import org.menhu.portal.moderation.ejb.DecisionService;
import org.menhu.portal.moderation.ejb.SubmissionService;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.ItemStatus;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.SecretToken;

/** Two moderators, those who write below an article, and the comments that wait for a decision. */
final class ModerationDesk {

    /** Somebody who comments; without an account he is a guest. */
    record Writer(Account account, Sender sender) {}

    private final Services services;
    private final Clock clock;
    private final List<Account> moderators;
    private final Article article;
    private final ThreadLocal<Account> atWork = new ThreadLocal<>();

    ModerationDesk(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
        services.give(Clock.class, clock);
        services.give(Caller.class, new WhoIsAtWork());
        services.give(Instance.class, owners());
        moderators = List.of(account(), account());
        var revision = services.inTransaction(() -> new Sample().persist(services.entities(), Revision.class));
        article = revision.getArticle();
        execute("update article set status = 'PUBLISHED', comment_count = 0, released_revision = "
                + revision.getNumber() + " where id = " + article.getId());
        services.get(DecisionService.class);
    }

    /** Whoever is asked is the account at work in the thread. */
    private final class WhoIsAtWork extends Caller {

        @Override
        public Optional<Long> accountId() {
            return Optional.ofNullable(atWork.get()).map(Account::getId);
        }

        @Override
        public boolean may(Permission permission) {
            return atWork.get() != null;
        }
    }

    /** The first or the second moderator goes to work in this thread. */
    DecisionService as(int moderator) {
        atWork.set(moderators.get(moderator - 1));
        return services.get(DecisionService.class);
    }

    void nobodyIsAtWork() {
        atWork.remove();
    }

    Writer guest() {
        return new Writer(null, new Sender(SecretToken.random(), "192.0.2.1"));
    }

    Writer member() {
        return new Writer(account(), new Sender(SecretToken.random(), "192.0.2.2"));
    }

    Comment unsent(Writer writer) {
        var comment = new Comment(article, null, "somebody", UUID.randomUUID().toString(), clock.instant());
        comment.sentBy(writer.account(), writer.sender());
        return comment;
    }

    /** Puts a new comment into the queue; in the lane of those that are shown at once it is shown. */
    long sent(Writer writer, Lane lane) {
        return services.inTransaction(() -> {
            var comment = unsent(writer);
            services.entities().persist(comment);
            services.entities().flush();
            if (lane == Lane.SHOWN) {
                services.get(CommentStandingService.class).showNew(comment.getId());
            }
            return services.get(SubmissionService.class)
                    .submit(comment.toModeration("title"), lane)
                    .itemId();
        });
    }

    long commentOf(long item) {
        return services.inTransaction(
                () -> services.entities().find(QueueItem.class, item).getText().getId());
    }

    TextStatus status(long item) {
        return services.inTransaction(
                () -> services.entities().find(Comment.class, commentOf(item)).getStatus());
    }

    /** What readers are told of the number of comments. */
    long counted() {
        return services.inTransaction(
                () -> services.entities().find(Article.class, article.getId()).getCommentCount());
    }

    List<Decision> decisions(long item) {
        return services.inTransaction(() -> services.entities()
                .createNamedQuery(Decision.OF_ITEM, Decision.class)
                .setParameter("itemId", item)
                .getResultList());
    }

    List<QueueItem> waiting(Lane lane, long comment) {
        return services.inTransaction(() -> services.entities()
                .createNamedQuery(QueueItem.OPEN_OF_TEXT, QueueItem.class)
                .setParameter("kind", TextKind.COMMENT)
                .setParameter("textId", comment)
                .setParameter("lane", lane)
                .setParameter("waiting", ItemStatus.WAITING)
                .getResultList());
    }

    /** Past the portal, as somebody with the database's password would. */
    void execute(String sql) {
        services.inTransaction(() -> services.entities().createNativeQuery(sql).executeUpdate());
    }

    private Account account() {
        return services.inTransaction(() -> {
            var name = "a" + UUID.randomUUID().toString().substring(0, 8);
            var account = new Account(name, name, EnumSet.of(Role.READER), clock.instant());
            services.entities().persist(account);
            services.entities().flush();
            return account;
        });
    }

    private Instance<?> owners() {
        return (Instance<?>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, method, given) -> {
                    if (method.getName().equals("stream")) {
                        return Stream.of(services.get(CommentStandingService.class));
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
