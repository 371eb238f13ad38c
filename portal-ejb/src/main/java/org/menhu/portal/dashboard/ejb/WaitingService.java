package org.menhu.portal.dashboard.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.function.BiFunction;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.Stage;
import org.menhu.portal.dashboard.model.Waiting;
import org.menhu.portal.moderation.ejb.QueueReadingService;
import org.menhu.portal.payment.model.Difference;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Counts what waits for the caller: what he may not act on does not wait for him. */
@Guarded
@Stateless
public class WaitingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QueueReadingService queue;

    @Inject
    private Caller caller;

    @Permitted(Permission.CONSOLE_ENTER)
    public Waiting waiting() {
        var texts = caller.may(Permission.QUEUE_WORK) ? queue.count() : 0;
        var drafts = drafts();
        var changes = changes();
        var differences = caller.may(Permission.PAYMENT_MANAGE)
                ? count(Difference.class, (b, d) -> b.isNull(d.get("closedAt")))
                : 0;
        var returned = count(Article.class, (b, a) -> b.and(ownedByCaller(b, a), stands(b, a, Stage.RETURNED)));
        var submitted = submitted();
        var scheduled = written((b, a) -> stands(b, a, Stage.SCHEDULED));
        return new Waiting(texts, drafts, changes, differences, returned, submitted, scheduled);
    }

    private long drafts() {
        return written((b, a) -> b.and(b.equal(a.get("status"), ArticleStatus.DRAFT), stands(b, a, Stage.WRITING)));
    }

    private long changes() {
        return written((b, a) -> b.and(
                b.equal(a.get("status"), ArticleStatus.PUBLISHED),
                b.notEqual(a.get("headRevision"), a.get("releasedRevision"))));
    }

    private long submitted() {
        return caller.may(Permission.ARTICLE_PUBLISH_ANY)
                ? count(Article.class, (b, a) -> stands(b, a, Stage.SUBMITTED))
                : 0;
    }

    /** Of what the caller may write on. */
    private long written(BiFunction<CriteriaBuilder, Root<Article>, Predicate> condition) {
        return caller.may(Permission.ARTICLE_EDIT_ANY)
                ? count(Article.class, condition)
                : count(Article.class, (b, a) -> b.and(ownedByCaller(b, a), condition.apply(b, a)));
    }

    private Predicate ownedByCaller(CriteriaBuilder b, Root<Article> article) {
        return b.equal(article.get("author").get("id"), caller.accountId().orElse(null));
    }

    private static Predicate stands(CriteriaBuilder b, Root<Article> article, Stage stage) {
        return b.equal(article.get("stage"), stage);
    }

    private <T> long count(Class<T> type, BiFunction<CriteriaBuilder, Root<T>, Predicate> condition) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(type);
        query.select(builder.count(root)).where(condition.apply(builder, root));
        return em.createQuery(query).getSingleResult();
    }
}
