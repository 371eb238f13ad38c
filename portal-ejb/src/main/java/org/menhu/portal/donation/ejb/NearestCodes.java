package org.menhu.portal.donation.ejb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.donation.model.DonationCode;
import org.menhu.portal.donation.model.DonationCode.Payee;
import org.menhu.portal.donation.model.PayeeKind;

/** Chooses whose codes an article shows. Those of two payees are never mixed. */
final class NearestCodes {

    private NearestCodes() {}

    /** The article itself, its author, its category and the ones above it, the site. */
    static List<Payee> chain(Article article) {
        var chain = new ArrayList<Payee>();
        chain.add(new Payee(PayeeKind.ARTICLE, article.getId()));
        chain.add(new Payee(PayeeKind.AUTHOR, article.getAuthor().getId()));
        for (var category = article.getCategory(); category != null; category = category.getParent()) {
            chain.add(new Payee(PayeeKind.CATEGORY, category.getId()));
        }
        chain.add(Payee.SITE);
        return chain;
    }

    /** What the first payee of the chain with a code that is shown today has, WeChat first; a code switched off is none. */
    static List<DonationCode> of(List<Payee> chain, List<DonationCode> codes, LocalDate today) {
        return chain.stream()
                .map(payee -> codes.stream()
                        .filter(code -> code.getPayee().equals(payee) && code.isShownOn(today))
                        .sorted(Comparator.comparing(DonationCode::getWallet))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
