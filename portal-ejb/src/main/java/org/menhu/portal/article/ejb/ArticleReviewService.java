package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.RevisionBody;
import org.menhu.portal.article.model.Stage;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.moderation.ejb.SubmissionService;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.ejb.JudgingService;
import org.menhu.portal.screening.model.JudgedOutcome;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.Writer;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/**
 * Keeps the queue of texts in step with the articles that wait for a reviewer: the newest text of each stands there, judged by
 * the rules, until it is decided on, there or at the article.
 */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleReviewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SubmissionService submissions;

    @Inject
    private JudgingService judging;

    /** A step was taken with the article. */
    public void follow(Article article, Step step, StepRequest request) {
        var subject = subject(article);
        if (article.getStage() == Stage.SUBMITTED) {
            if (!submissions.isWaiting(subject)) { // it does when its decision is undone
                submit(article);
            }
            return;
        }
        switch (step) {
            case APPROVE, PUBLISH, SCHEDULE -> submissions.decided(subject, Verdict.APPROVED);
            case RETURN -> submissions.decided(subject, Verdict.rejected(RejectReason.OTHER, request.reason()));
            default -> submissions.takeBack(subject);
        }
    }

    /** Somebody has written on. */
    public void written(Article article) {
        if (article.getStage() == Stage.SUBMITTED) {
            submissions.takeBack(subject(article));
            submit(article);
        }
    }

    private static Subject subject(Article article) {
        return new Subject(TextKind.ARTICLE, article.getId());
    }

    /** What the rules find makes it stand in another lane; whatever they find, somebody reads it. */
    private void submit(Article article) {
        var body = em.createNamedQuery(RevisionBody.BY_NUMBER, RevisionBody.class)
                .setParameter("articleId", article.getId())
                .setParameter("number", article.getHeadRevision())
                .getSingleResult();
        var author = article.getAuthor();
        var title = body.getRevision().getTitle();
        var text = title + "\n\n" + body.getMarkdown();
        var judgement = judging.judge(
                TextKind.ARTICLE,
                article.getId(),
                new SentText(
                        author.getDisplayName(), text, Category.idsUpwards(article.getCategory()), writer(article)));
        submissions.submit(
                new SubmittedText(
                        subject(article),
                        text,
                        new SubmittedText.Writer(author.getDisplayName(), author.getId(), null, null),
                        new SubmittedText.Place(title, "/admin/article/edit?id=" + article.getId(), null)),
                judgement.getOutcome() == JudgedOutcome.PASS ? Lane.NEW : Lane.HELD);
    }

    /** Not the one of his comments, whose number within an hour is limited. */
    private static Writer writer(Article article) {
        return new Writer("author " + article.getAuthor().getId(), null, false);
    }
}
