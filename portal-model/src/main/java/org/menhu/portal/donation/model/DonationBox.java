package org.menhu.portal.donation.model;

import java.util.List;
import org.menhu.portal.media.model.Picture;

/**
 * The codes by which readers thank for an article, all of one payee, WeChat first.
 *
 * @param avatar the author's when the money is his, else null
 */
public record DonationBox(List<ShownCode> codes, Picture avatar) {

    /** The letter that stands for a payee without a picture. */
    public String initial() {
        return Character.toString(payeeName().codePointAt(0));
    }

    /** One name for the box, although a payee may go by another in his other wallet. */
    public String payeeName() {
        return codes.getFirst().payeeName();
    }
}
