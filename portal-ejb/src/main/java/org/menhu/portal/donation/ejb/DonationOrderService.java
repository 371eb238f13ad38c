package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.DonationOrder;
import org.menhu.portal.donation.model.DonationQueries;
import org.menhu.portal.donation.model.ThankYou;
import org.menhu.portal.moderation.ejb.DecisionReadingService;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Shows a giver how his order stands, and what became of his name and message. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class DonationOrderService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DecisionReadingService decisions;

    /**
     * A giver's order with its code and, when it is paid, the author's thanks.
     *
     * @param site the address that a code of the sandbox begins with when the site's own is not set
     * @throws NotFoundException when there is no such order
     */
    public DonationOrder order(String orderNo, String site) {
        var donation = entities.createNamedQuery(DonationQueries.OF_ORDER_NO, Donation.class)
                .setParameter("orderNo", orderNo)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var author = donation.getArticle().getAuthor();
        var ticket = donation.getOrder().toTicket();
        var code = ticket.code() == null ? null : ticket.code().startsWith("/") ? site + ticket.code() : ticket.code();
        return new DonationOrder(
                ticket,
                code == null || !ticket.open() ? null : QrArtist.draw(code),
                code,
                donation.getArticle().getSlug(),
                author.getDisplayName(),
                thanks(author.getId()),
                words(donation));
    }

    private String thanks(long accountId) {
        return entities.createNamedQuery(ThankYou.OF, ThankYou.class)
                .setParameter("accountId", accountId)
                .getResultStream()
                .map(ThankYou::getWords)
                .findFirst()
                .orElse(null);
    }

    private DonationOrder.Words words(Donation donation) {
        if (!donation.isConsent()) {
            return null;
        }
        var id = donation.getId();
        var why = decisions.explanations(TextKind.DONATION, List.of(id)).get(id);
        return new DonationOrder.Words(donation.getStatus(), why);
    }
}
