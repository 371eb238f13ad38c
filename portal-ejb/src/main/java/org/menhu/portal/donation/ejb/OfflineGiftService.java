package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.donation.model.Donation;
import org.menhu.portal.donation.model.DonationQueries;
import org.menhu.portal.donation.model.NewGift;
import org.menhu.portal.donation.model.OfflineGift;
import org.menhu.portal.donation.model.WallChanged;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;
import org.menhu.portal.shared.model.Slug;

/**
 * Keeps the gifts that came by another way than an order. They stand on the wall, marked so; the ledger holds only what
 * providers have moved.
 */
@Stateless
@Guarded
@Audited
@Permitted(Permission.PAYMENT_MANAGE)
public class OfflineGiftService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private Clock clock;

    /** The newest first. */
    @ReadOnly
    public List<OfflineGift> gifts(int first, int size) {
        return entities.createNamedQuery(DonationQueries.OFFLINE, OfflineGift.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @ReadOnly
    public long count() {
        return entities.createNamedQuery(DonationQueries.COUNT_OFFLINE, Long.class)
                .getSingleResult();
    }

    /**
     * Puts a gift on the wall.
     *
     * @throws FieldRefusedException {@code donation.consentMissing}, {@code donation.amountWrong}, {@code donation.dayAhead},
     *     {@code donation.articleUnknown}
     */
    public void enter(NewGift gift) {
        if (!gift.words().consent()) {
            throw new FieldRefusedException("consent", "donation.offlineConsentMissing");
        }
        if (gift.amount().fen() <= 0) {
            throw new FieldRefusedException("amount", "donation.amountWrong");
        }
        var donation = new Donation(article(gift.article()), gift.amount(), gift.words(), clock.instant());
        entities.persist(donation.offline(time(gift)));
        changes.fire(WallChanged.by(donation));
    }

    /** Takes one away that should not be there. @throws NotFoundException when there is no such gift without an order */
    public void remove(long id) {
        var donation = Optional.ofNullable(entities.find(Donation.class, id))
                .filter(found -> found.getOrder() == null)
                .orElseThrow(NotFoundException::new);
        entities.remove(donation);
        changes.fire(WallChanged.by(donation));
    }

    /** The middle of the day, so that it is that day for whoever looks; now when that is still to come. */
    private Instant time(NewGift gift) {
        var now = clock.instant();
        var zone = settings.site().zone();
        if (gift.day().isAfter(now.atZone(zone).toLocalDate())) {
            throw new FieldRefusedException("day", "donation.dayAhead");
        }
        var noon = gift.day().atTime(LocalTime.NOON).atZone(zone).toInstant();
        return noon.isAfter(now) ? now : noon;
    }

    private Article article(Slug slug) {
        return slug == null
                ? null
                : entities.createNamedQuery(Article.BY_SLUG, Article.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> new FieldRefusedException("article", "donation.articleUnknown"));
    }
}
