package org.menhu.portal.moderation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.moderation.model.Appeal;
import org.menhu.portal.moderation.model.Decision;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.QueueItem;
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.notice.ejb.NoticeService;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** Takes in what writers have against the rejection of their texts. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class AppealService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubmissionService submissions;

    @Inject
    private DecisionReadingService decisions;

    @Inject
    private SettingReadingService settings;

    @Inject
    private NoticeService notices;

    /**
     * Puts the text into the queue once more, for another moderator. Whether it is the caller's own is for the feature that
     * owns it to say; it also holds a lock on the text, so that two appeals at once are one.
     *
     * @param words why the text should be shown
     * @return by when it will be answered
     * @throws BusinessException {@code moderation.notAppealable} when the text was not rejected, or an appeal was made
     *     already
     */
    public Instant appeal(SubmittedText text, String words) {
        var rejection = appealable(text.subject());
        var item = entities.find(
                QueueItem.class, submissions.submit(text, Lane.APPEAL).itemId());
        item.keepFrom(rejection.getDecidedBy());
        var due = item.getWaitingSince().plus(Duration.ofDays(settings.site().appealDays()));
        entities.persist(new Appeal(rejection, item, words, due));
        tell(rejection.getDecidedBy(), text.place().title());
        return due;
    }

    /** All who may judge it. */
    private void tell(Account rejecter, String title) {
        var judges = new HashSet<>(notices.holders(Permission.COMMENT_MODERATE));
        judges.remove(rejecter == null ? null : rejecter.getId());
        notices.tell(judges, NewNotice.of("moderation.notice.appealed", "/admin/moderation?lane=APPEAL", title));
    }

    private Decision appealable(Subject text) {
        var explanation =
                decisions.explanations(text.kind(), List.of(text.id())).get(text.id());
        if (explanation == null || !explanation.appealable()) {
            throw new BusinessException("moderation.notAppealable");
        }
        return entities.createNamedQuery(Decision.OF_TEXTS, Decision.class)
                .setParameter("kind", text.kind())
                .setParameter("ids", List.of(text.id()))
                .getResultList()
                .getLast();
    }
}
