package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.Sender;
import org.menhu.portal.moderation.ejb.ReportService;
import org.menhu.portal.moderation.model.Report.Complaint;
import org.menhu.portal.moderation.model.ReportReason;
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Sha256;

/** Lets readers complain of comments. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class CommentReportService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CommentDoor door;

    @Inject
    private ReportService reports;

    @Inject
    private CommentTextService texts;

    @Inject
    private Caller caller;

    /**
     * The comment that a reader is about to complain of.
     *
     * @throws NotFoundException when readers do not see it
     */
    @ReadOnly
    public SubmittedText shown(long commentId) {
        return texts.text(require(entities.find(Comment.class, commentId)));
    }

    /**
     * Brings the comment before a moderator.
     *
     * @param note the reader's own words, needed with {@link ReportReason#OTHER}
     * @throws NotFoundException when readers do not see it
     * @throws BusinessException {@code comment.tooMany} with the seconds to wait, {@code moderation.reasonMissing}, {@code
     *     moderation.noteMissing}
     */
    public void report(long commentId, ReportReason reason, String note, Sender sender) {
        door.count("report " + sender.address());
        var key = caller.accountId().map(id -> "account " + id).orElse("address " + sender.address());
        var complaint = new Complaint(reason, note, Sha256.hex(key));
        reports.hold(new Subject(TextKind.COMMENT, commentId));
        var comment = require(entities.find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE));
        reports.report(texts.text(comment), complaint);
    }

    private static Comment require(Comment comment) {
        return Optional.ofNullable(comment)
                .filter(Comment::isShown)
                .filter(shown -> shown.getArticle().getStatus() == ArticleStatus.PUBLISHED)
                .orElseThrow(NotFoundException::new);
    }
}
