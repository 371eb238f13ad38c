package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.moderation.ejb.AppealService;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/** Lets the writer of a rejected comment ask for a second judgement. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class CommentAppealService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AppealService appeals;

    @Inject
    private CommentTextService texts;

    @Inject
    private Caller caller;

    /**
     * Asks for a second judgement on a rejected comment.
     *
     * @param words why it should be shown
     * @throws NotFoundException when it is not the caller's
     * @throws BusinessException {@code moderation.notAppealable} when it was not rejected, or an appeal was made already
     */
    public void appeal(long commentId, String words, SecretToken token) {
        var comment = Optional.ofNullable(entities.find(Comment.class, commentId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isBy(caller.accountId().orElse(null), token))
                .orElseThrow(NotFoundException::new);
        appeals.appeal(texts.text(comment), words);
    }
}
