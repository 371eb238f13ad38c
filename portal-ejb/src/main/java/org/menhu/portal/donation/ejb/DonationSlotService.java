package org.menhu.portal.donation.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationCode.Payee;
import org.menhu.portal.donation.model.KeptCode;
import org.menhu.portal.donation.model.PayeeKind;
import org.menhu.portal.donation.model.PayeeName;
import org.menhu.portal.donation.model.PayeeSlots;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.QrDrawing;
import org.menhu.portal.shared.model.Slug;

/** Lists, for the console, who may be thanked and by which codes. */
@Stateless
@Guarded
@Permitted(Permission.DONATION_CODE_OWN)
public class DonationSlotService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whether the operator has confirmed the rules on personal codes. */
    public boolean areRulesRead() {
        return !settings.site().text(SettingKey.DONATION_RULES_READ).isEmpty();
    }

    /**
     * The payees whose codes the caller may change: site, categories, authors, and the articles that have codes of their
     * own; for who may change his own alone, himself and his articles.
     *
     * @param article one more article to list, or null
     */
    public List<PayeeSlots> payees(Slug article) {
        var codes =
                entities.createNamedQuery(DonationCode.ALL, DonationCode.class).getResultList();
        var site = settings.site();
        var today = LocalDate.now(clock.withZone(site.zone()));
        var ofPayees = codes.stream()
                .collect(Collectors.groupingBy(
                        DonationCode::getPayee,
                        Collectors.toMap(DonationCode::getWallet, code -> KeptCode.of(code, draw(code), today))));
        return Stream.of(
                        Stream.of(new PayeeName(Payee.SITE, null, site.name())),
                        categories(),
                        authors(),
                        articles(codes, article))
                .flatMap(names -> names)
                .filter(this::isMine)
                .map(name -> new PayeeSlots(name, ofPayees.getOrDefault(name.payee(), Map.of())))
                .toList();
    }

    private boolean isMine(PayeeName name) {
        return caller.may(Permission.DONATION_CODE_ANY)
                || caller.accountId().filter(id -> id.equals(name.ownerId())).isPresent();
    }

    private Stream<PayeeName> categories() {
        return below(
                        null,
                        entities.createNamedQuery(Category.ALL, Category.class).getResultList())
                .map(PayeeName::of);
    }

    /** In the order of the tree. */
    private static Stream<Category> below(Category parent, List<Category> all) {
        return all.stream()
                .filter(category -> Objects.equals(category.getParent(), parent))
                .flatMap(category -> Stream.concat(Stream.of(category), below(category, all)));
    }

    /** Whoever has written an article, and the caller, who may be about to. */
    private Stream<PayeeName> authors() {
        var authors = new LinkedHashSet<>(
                entities.createNamedQuery(DonationCode.AUTHORS, Account.class).getResultList());
        caller.accountId().map(id -> entities.find(Account.class, id)).ifPresent(authors::add);
        return authors.stream().map(PayeeName::of);
    }

    private Stream<PayeeName> articles(List<DonationCode> codes, Slug wanted) {
        var ids = codes.stream()
                .map(DonationCode::getPayee)
                .filter(payee -> payee.kind() == PayeeKind.ARTICLE)
                .map(Payee::id)
                .collect(Collectors.toSet());
        return entities.createNamedQuery(DonationCode.ARTICLES, PayeeName.class)
                .setParameter("ids", ids.isEmpty() ? Set.of(0L) : ids) // an empty list is no legal parameter of "in"
                .setParameter("slug", wanted)
                .getResultStream();
    }

    private static QrDrawing draw(DonationCode code) {
        return QrArtist.draw(code.getPayload());
    }
}
