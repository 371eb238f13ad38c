package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.PolicyMode;
import org.menhu.portal.moderation.ejb.SubmissionService;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.Receipt;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.ejb.JudgingService;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.TextPart;
import org.menhu.portal.screening.model.Writer;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Has comments judged by the rules and hands them in for a decision, put as moderation knows them: as texts. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class CommentTextService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubmissionService submissions;

    @Inject
    private JudgingService judging;

    @Inject
    private CommentStandingService standing;

    /**
     * A comment that was written and has its id. Moderators read it as it was sent; what a rule masks is masked before
     * anybody else sees it, and what a rule rejects is rejected in the portal's own name, which its writer may appeal.
     *
     * @param mode what becomes of it when the rules find nothing in it; shown at once it still waits in the queue, to be
     *     looked at afterwards
     */
    public Receipt submit(Comment comment, PolicyMode mode) {
        var text = text(comment);
        var judgement = judging.judge(TextKind.COMMENT, comment.getId(), sent(comment));
        comment.mask(judgement.shown(TextPart.NAME), judgement.shown(TextPart.BODY));
        return switch (judgement.getOutcome()) {
            case REJECT -> {
                comment.stand(TextStatus.REJECTED);
                yield submissions.settle(text, Verdict.rejected(RejectReason.RULES, null));
            }
            case HOLD -> submissions.submit(text, Lane.HELD);
            case PASS, MASK -> {
                if (mode != PolicyMode.PUBLISH_FIRST) {
                    yield submissions.submit(text, Lane.NEW);
                }
                standing.showNew(comment.getId());
                yield submissions.submit(text, Lane.SHOWN);
            }
        };
    }

    public SubmittedText text(Comment comment) {
        var title = entities.createNamedQuery(Revision.TITLE, String.class)
                .setParameter("articleId", comment.getArticle().getId())
                .setParameter("number", comment.getArticle().getReleasedRevision())
                .getSingleResult();
        return comment.toModeration(title);
    }

    /** As rules judge it: by the categories it stands in, and by who wrote it. */
    private SentText sent(Comment comment) {
        var categories = Category.idsUpwards(comment.getArticle().getCategory());
        var writer = new Writer(key(comment), comment.getWriterAddress(), isFirst(comment));
        return new SentText(comment.getWriterName(), comment.getBody(), categories, writer);
    }

    private static String key(Comment comment) {
        var token = comment.getWriterTokenHash();
        return comment.getAccountId() == null
                ? "guest " + (token == null ? comment.getWriterAddress() : token)
                : "account " + comment.getAccountId();
    }

    /** Whether nothing of its writer's was ever approved. */
    private boolean isFirst(Comment comment) {
        return entities.createNamedQuery(Comment.COUNT_OF_WRITER, Long.class)
                        .setParameter("tokenHash", comment.getWriterTokenHash())
                        .setParameter("accountId", comment.getAccountId())
                        .setParameter("status", TextStatus.APPROVED)
                        .getSingleResult()
                == 0;
    }
}
