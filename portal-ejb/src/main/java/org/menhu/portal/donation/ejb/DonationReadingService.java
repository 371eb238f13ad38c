package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.donation.model.DonationBox;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DrawnCode;
import org.menhu.portal.donation.model.PayeeKind;
import org.menhu.portal.donation.model.ShownCode;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
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
    private Clock clock;

    /** The codes of a published article: its own, else its author's, its category's, the site's; empty when it shows none. */
    public Optional<DonationBox> codesFor(Slug article) {
        var site = settings.site();
        return site.is(SettingKey.DONATIONS_OPEN)
                ? find(article).flatMap(found -> box(found, LocalDate.now(clock.withZone(site.zone()))))
                : Optional.empty();
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

    private Optional<DonationBox> box(Article article, LocalDate today) {
        var candidates = entities.createNamedQuery(DonationCode.FOR_ARTICLE, DonationCode.class)
                .setParameter("article", PayeeKind.ARTICLE)
                .setParameter("articleId", article.getId())
                .setParameter("author", PayeeKind.AUTHOR)
                .setParameter("authorId", article.getAuthor().getId())
                .setParameter("category", PayeeKind.CATEGORY)
                .setParameter("site", PayeeKind.SITE)
                .getResultList();
        var codes = candidates.isEmpty() ? candidates : NearestCodes.of(NearestCodes.chain(article), candidates, today);
        return codes.isEmpty() ? Optional.empty() : Optional.of(new DonationBox(shown(codes), avatar(article, codes)));
    }

    private static List<ShownCode> shown(List<DonationCode> codes) {
        return codes.stream()
                .map(code -> new ShownCode(code.getId(), code.getWallet(), code.getPayeeName(), code.getPayload()))
                .toList();
    }

    private Picture avatar(Article article, List<DonationCode> codes) {
        var mediaId = article.getAuthor().getAvatarMediaId();
        var authorPaid = List.of(PayeeKind.ARTICLE, PayeeKind.AUTHOR)
                .contains(codes.getFirst().getPayee().kind());
        if (mediaId == null || !authorPaid) {
            return null;
        }
        var media = entities.find(Media.class, mediaId);
        return media == null
                ? null
                : new Picture(media.getFileKey(), media.getFormat(), media.getWidth(), media.getHeight());
    }
}
