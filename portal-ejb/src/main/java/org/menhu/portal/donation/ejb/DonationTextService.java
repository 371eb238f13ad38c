package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.DonationQueries;
import org.menhu.portal.moderation.ejb.SubmissionService;
import org.menhu.portal.moderation.model.Lane;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.moderation.model.Verdict;
import org.menhu.portal.screening.ejb.JudgingService;
import org.menhu.portal.screening.model.JudgedOutcome;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.TextPart;
import org.menhu.portal.screening.model.Writer;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Has the names and messages of givers judged by the rules and hands them in for a decision. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class DonationTextService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubmissionService submissions;

    @Inject
    private JudgingService judging;

    @Inject
    private SettingReadingService settings;

    /**
     * A gift that has its id and whose money has come; before that nobody need read what its giver says. One who says
     * nothing is shown at once.
     */
    public void submit(Donation donation) {
        if (!donation.hasWords()) {
            donation.stand(TextStatus.APPROVED);
            return;
        }
        var text = text(donation);
        var judgement = judging.judge(TextKind.DONATION, donation.getId(), sent(donation));
        donation.mask(judgement.shown(TextPart.NAME), judgement.shown(TextPart.BODY));
        if (judgement.getOutcome() == JudgedOutcome.REJECT) {
            donation.stand(TextStatus.REJECTED);
            submissions.settle(text, Verdict.rejected(RejectReason.RULES, null));
        } else {
            submissions.submit(text, judgement.getOutcome() == JudgedOutcome.HOLD ? Lane.HELD : Lane.NEW);
        }
    }

    /** As moderation knows it. */
    public SubmittedText text(Donation donation) {
        return donation.toModeration(title(donation));
    }

    private String title(Donation donation) {
        return Optional.ofNullable(donation.getArticle())
                .flatMap(article -> entities.createNamedQuery(DonationQueries.TITLE, Revision.class)
                        .setParameter("articleId", article.getId())
                        .getResultStream()
                        .findFirst())
                .map(Revision::getTitle)
                .orElseGet(() -> settings.site().name());
    }

    /** Each giver is somebody of his own: rates and first times are about who says much, and these have paid for it. */
    private static SentText sent(Donation donation) {
        return new SentText(
                Objects.requireNonNullElse(donation.getGiverName(), ""),
                Objects.requireNonNullElse(donation.getMessage(), ""),
                donation.getArticle() == null
                        ? Set.of()
                        : Category.idsUpwards(donation.getArticle().getCategory()),
                new Writer("giver " + donation.getId(), null, false));
    }
}
