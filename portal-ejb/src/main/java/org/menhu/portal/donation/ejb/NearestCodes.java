package org.menhu.portal.donation.ejb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.menhu.portal.article.model.CategoryLink;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationCode.Payee;
import org.menhu.portal.donation.model.PayeeKind;

/** Chooses whose codes an article shows. Those of two payees are never mixed. */
final class NearestCodes {

    private NearestCodes() {}

    /** The article itself, its author, its category and the ones above it, the site. */
    static List<Payee> chain(PublishedArticle article, List<CategoryLink> path) {
        var chain = new ArrayList<Payee>();
        chain.add(new Payee(PayeeKind.ARTICLE, article.id()));
        chain.add(new Payee(PayeeKind.AUTHOR, article.authorId()));
        path.reversed().forEach(category -> chain.add(new Payee(PayeeKind.CATEGORY, category.id())));
        chain.add(Payee.SITE);
        return chain;
    }

    /**
     * What the first payee of the chain with a code that is shown today has, WeChat first. A slot that is empty or expired is
     * passed over; a payee who has switched his codes off, or of whose code readers say that it cannot be scanned, is not: his
     * articles show none, the next payee's neither, so that no report leads money to somebody else.
     */
    static List<DonationCode> of(List<Payee> chain, List<DonationCode> codes, LocalDate today) {
        for (var payee : chain) {
            var kept = codes.stream()
                    .filter(code -> code.getPayee().equals(payee))
                    .sorted(Comparator.comparing(DonationCode::getWallet))
                    .toList();
            var shown = kept.stream().filter(code -> code.isShownOn(today)).toList();
            if (!shown.isEmpty() || kept.stream().anyMatch(code -> code.isSilent())) {
                return shown;
            }
        }
        return List.of();
    }
}
