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
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.donation.model.DonationBox;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DrawnCode;
import org.menhu.portal.donation.model.PayeeKind;
import org.menhu.portal.donation.model.ShownCode;
import org.menhu.portal.gateway.ejb.GatewayService;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.model.Site;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

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
     * @param site as the page knows it already
     */
    public Optional<DonationBox> boxFor(Slug article, Site site) {
        return site.is(SettingKey.DONATIONS_OPEN) ? find(article).flatMap(found -> box(found, site)) : Optional.empty();
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

    private Optional<Article> find(Slug article) {
        return entities.createNamedQuery(DonationCode.THANKED_ARTICLE, Article.class)
                .setParameter("slug", article)
                .getResultStream()
                .findFirst();
    }

    private Optional<DonationBox> box(Article article, Site site) {
        var today = LocalDate.now(clock.withZone(site.zone()));
        var orders = site.is(SettingKey.DONATION_ORDERS) ? gateway.wallets().keySet() : Set.<Wallet>of();
        var codes = codes(article, today).stream()
                .filter(code -> !orders.contains(code.getWallet()))
                .toList();
        if (orders.isEmpty() && codes.isEmpty()) {
            return Optional.empty();
        }
        var author = article.getAuthor();
        var ofAuthor = !orders.isEmpty()
                || List.of(PayeeKind.ARTICLE, PayeeKind.AUTHOR)
                        .contains(codes.getFirst().getPayee().kind());
        var name = orders.isEmpty() ? codes.getFirst().getPayeeName() : author.getDisplayName();
        return Optional.of(new DonationBox(name, ofAuthor ? avatar(author) : null, shown(codes), orders));
    }

    private List<DonationCode> codes(Article article, LocalDate today) {
        var candidates = entities.createNamedQuery(DonationCode.FOR_ARTICLE, DonationCode.class)
                .setParameter("article", PayeeKind.ARTICLE)
                .setParameter("articleId", article.getId())
                .setParameter("author", PayeeKind.AUTHOR)
                .setParameter("authorId", article.getAuthor().getId())
                .setParameter("category", PayeeKind.CATEGORY)
                .setParameter("site", PayeeKind.SITE)
                .getResultList();
        return candidates.isEmpty() ? candidates : NearestCodes.of(NearestCodes.chain(article), candidates, today);
    }

    private static List<ShownCode> shown(List<DonationCode> codes) {
        return codes.stream()
                .map(code -> new ShownCode(code.getId(), code.getWallet(), code.getPayeeName(), code.getPayload()))
                .toList();
    }

    private Picture avatar(Account author) {
        var media = author.getAvatarMediaId() == null ? null : entities.find(Media.class, author.getAvatarMediaId());
        return media == null
                ? null
                : new Picture(media.getFileKey(), media.getFormat(), media.getWidth(), media.getHeight());
    }
}
