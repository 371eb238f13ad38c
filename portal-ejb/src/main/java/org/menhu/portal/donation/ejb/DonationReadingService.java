package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.menhu.portal.article.model.CategoryLink;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.donation.model.DonationBox;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DrawnCode;
import org.menhu.portal.donation.model.PayeeKind;
import org.menhu.portal.donation.model.ShownCode;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.Site;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Shows readers how to thank for an article. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class DonationReadingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SettingReadingService settings;

    @Inject
    private GatewayService gateway;

    @Inject
    private Clock clock;

    /**
     * How readers can thank for a published article: by order where a provider serves the wallet, else by a code: its own,
     * else its author's, its category's, the site's. Empty when there is no way.
     *
     * @param path the categories from the top of the tree down to the article's own
     * @param site as the page knows it already
     */
    public Optional<DonationBox> boxFor(PublishedArticle article, List<CategoryLink> path, Site site) {
        if (!article.donationsOpen() || !site.is(SettingKey.DONATIONS_OPEN)) {
            return Optional.empty();
        }
        var orders = site.is(SettingKey.DONATION_ORDERS) ? gateway.wallets().keySet() : Set.<Wallet>of();
        var codes = codes(NearestCodes.chain(article, path), LocalDate.now(clock.withZone(site.zone()))).stream()
                .filter(code -> !orders.contains(code.getWallet()))
                .toList();
        if (orders.isEmpty() && codes.isEmpty()) {
            return Optional.empty();
        }
        var ofAuthor = !orders.isEmpty()
                || List.of(PayeeKind.ARTICLE, PayeeKind.AUTHOR)
                        .contains(codes.getFirst().getPayee().kind());
        var name = orders.isEmpty() ? codes.getFirst().getPayeeName() : article.authorDisplayName();
        return Optional.of(new DonationBox(name, ofAuthor ? article.avatar() : null, shown(codes), orders));
    }

    /** @throws NotFoundException when there is no such code, or readers are not to see it */
    public DrawnCode drawing(long id) {
        var today = LocalDate.now(clock.withZone(settings.site().zone()));
        return Optional.ofNullable(entities.find(DonationCode.class, id))
                .filter(code -> code.isShownOn(today))
                .map(DonationCode::getPayload)
                .map(payload ->
                        new DrawnCode(ShownCode.version(payload), QrArtist.draw(payload), QrArtist.png(payload)))
                .orElseThrow(NotFoundException::new);
    }

    private List<DonationCode> codes(List<DonationCode.Payee> chain, LocalDate today) {
        var candidates = entities.createNamedQuery(DonationCode.FOR_ARTICLE, DonationCode.class)
                .setParameter("article", PayeeKind.ARTICLE)
                .setParameter("articleId", chain.get(0).id())
                .setParameter("author", PayeeKind.AUTHOR)
                .setParameter("authorId", chain.get(1).id())
                .setParameter("category", PayeeKind.CATEGORY)
                .setParameter("site", PayeeKind.SITE)
                .getResultList();
        return NearestCodes.of(chain, candidates, today);
    }

    private static List<ShownCode> shown(List<DonationCode> codes) {
        return codes.stream()
                .map(code -> new ShownCode(code.getId(), code.getWallet(), code.getPayeeName(), code.getPayload()))
                .toList();
    }
}
