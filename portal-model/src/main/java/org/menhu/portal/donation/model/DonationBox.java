package org.menhu.portal.donation.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.media.model.Picture;

/**
 * How readers can thank for an article. A wallet is served by an order or by a code, never by both; the codes are all of one
 * payee, WeChat first.
 *
 * @param payeeName one name for the box, although a payee may go by another in his other wallet
 * @param avatar the author's when the money is his, else null
 * @param orders the wallets for which an order is opened
 */
public record DonationBox(String payeeName, Picture avatar, List<ShownCode> codes, Set<Wallet> orders) {

    /** The letter that stands for a payee without a picture. */
    public String initial() {
        return Character.toString(payeeName().codePointAt(0));
    }

    /** Those with any way to give, WeChat first. */
    public List<Wallet> wallets() {
        return Stream.of(Wallet.values())
                .filter(wallet -> orders.contains(wallet) || codes.stream().anyMatch(code -> code.wallet() == wallet))
                .toList();
    }

    public boolean byOrder() {
        return !orders.isEmpty();
    }
}
