package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationQueries;
import org.menhu.portal.donation.model.NewDonation;
import org.menhu.portal.payment.ejb.PaymentOrderService;
import org.menhu.portal.payment.model.NewOrder;
import org.menhu.portal.payment.model.OrderTicket;
import org.menhu.portal.payment.model.PaymentOrder;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Lets readers give. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class DonationGivingService {

    /** Characters; WeChat Pay takes 127 bytes, of which a Han character has three. */
    private static final int SUBJECT = 40;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PaymentOrderService orders;

    @Inject
    private DonationDoor door;

    @Inject
    private Clock clock;

    /**
     * Opens an order with what the giver wants to be shown. Sent again with the same key it is the same one.
     *
     * @param address the giver's, against floods
     * @throws NotFoundException when there is no such article, or nobody is to give for it
     * @throws BusinessException what {@link PaymentOrderService#begin} throws, {@code donation.closed}, or {@code
     *     donation.tooMany} with the minutes to wait
     * @throws FieldRefusedException {@code donation.consentMissing} when he says something and wants nobody to read it
     */
    public OrderTicket give(NewDonation wanted, String address) {
        if (wanted.words().isSecret()) {
            throw new FieldRefusedException("consent", "donation.consentMissing");
        }
        door.enter(address);
        var article = entities.createNamedQuery(DonationCode.THANKED_ARTICLE, Article.class)
                .setParameter("slug", wanted.article())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var ticket = orders.begin(new NewOrder(
                wanted.key(),
                wanted.wallet(),
                wanted.amount().fen(),
                subject(article),
                article.getAuthor().getId()));
        if (isNew(ticket)) {
            var order = entities.getReference(PaymentOrder.class, ticket.id());
            entities.persist(new Donation(article, wanted.amount(), wanted.words(), clock.instant()).by(order));
        }
        return ticket;
    }

    /** Announces the order to its provider, which may take seconds. @throws BusinessException what the payment's own does */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void present(String orderNo) {
        orders.present(orderNo);
    }

    private boolean isNew(OrderTicket ticket) {
        return entities.createNamedQuery(DonationQueries.OF_ORDER, Donation.class)
                .setParameter("orderId", ticket.id())
                .getResultList()
                .isEmpty();
    }

    private String subject(Article article) {
        var title = entities.createNamedQuery(DonationQueries.TITLE, Revision.class)
                .setParameter("articleId", article.getId())
                .getSingleResult()
                .getTitle();
        var text = "打赏《" + title + "》";
        return text.codePointCount(0, text.length()) <= SUBJECT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUBJECT - 2)) + "…》";
    }
}
