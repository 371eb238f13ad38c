package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticlePublished;
import org.menhu.portal.article.model.ArticleWithdrawn;
import org.menhu.portal.article.model.PastStep;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.article.model.StepTaken;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/**
 * The story of an article, step by step: written down for those who work on it, told to other features by events and to people
 * by notices.
 */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleStoryService {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private NoticeService notices;

    @Inject
    private ArticleReviewService reviews;

    @Inject
    private Event<PublicChange> changes;

    /** The newest step first; not more than anybody reads. */
    public List<PastStep> of(long articleId) {
        var article = em.find(Article.class, articleId);
        if (article == null) {
            throw new NotFoundException();
        }
        caller.requireOwnOr(Permission.ARTICLE_EDIT_ANY, article.getAuthor().getId());
        return em.createNamedQuery(StepTaken.OF_ARTICLE, PastStep.class)
                .setParameter("articleId", articleId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Called when a step was taken, by the service that takes it. */
    public void tell(Article article, Step step, StepRequest request, Instant now) {
        var actor = caller.accountId().map(id -> em.find(Account.class, id));
        if (step != Step.PURGE) {
            em.persist(new StepTaken(article, step, request).by(actor.orElse(null), now));
        }
        if (step == Step.PUBLISH) {
            changes.fire(new ArticlePublished(article.getId(), article.getReleasedRevision()));
        } else if (EnumSet.of(Step.WITHDRAW, Step.ARCHIVE).contains(step)) {
            changes.fire(new ArticleWithdrawn(article.getId()));
        }
        reviews.follow(article, step, request);
        tellPeople(article, step, request, actor);
    }

    /** Called when an article has become somebody else's, by the service that gave it to him. */
    public void given(Article article, Account former) {
        reviews.written(article); // it waits there under his name
        var by = caller.accountId().map(id -> em.find(Account.class, id)).orElseThrow();
        tellOfAuthor(article, former, "/admin/articles", by);
        tellOfAuthor(article, article.getAuthor(), "/admin/article/edit?id=" + article.getId(), by);
    }

    private void tellOfAuthor(Article article, Account told, String path, Account by) {
        if (!told.equals(by)) {
            var author = article.getAuthor().getDisplayName();
            notices.tell(
                    List.of(told.getId()),
                    NewNotice.of("article.notice.given", path, by.getDisplayName(), title(article), author));
        }
    }

    private void tellPeople(Article article, Step step, StepRequest request, Optional<Account> actor) {
        var readers = new HashSet<Long>();
        readers.add(article.getAuthor().getId());
        if (step.tells(Step.Told.REVIEWERS)) {
            readers.addAll(notices.holders(Permission.ARTICLE_PUBLISH_ANY));
        }
        actor.map(Account::getId).ifPresent(readers::remove);
        var path = step == Step.PURGE ? "/admin/articles" : "/admin/article/edit?id=" + article.getId();
        var kind = "article.notice." + step.word() + (actor.isEmpty() ? "ByClock" : "");
        notices.tell(
                readers,
                NewNotice.of(
                        kind, path, actor.map(Account::getDisplayName).orElse(""), title(article), request.reason()));
    }

    private String title(Article article) {
        return em.createNamedQuery(Revision.TITLE, String.class)
                .setParameter("articleId", article.getId())
                .setParameter("number", article.getHeadRevision())
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
