package org.menhu.portal.donation.model;

import org.menhu.portal.moderation.model.Explanation;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.payment.model.OrderTicket;
import org.menhu.portal.shared.model.QrDrawing;
import org.menhu.portal.shared.model.Slug;

/**
 * A reader's order with what his page shows beside it.
 *
 * @param drawing of the order's code, or null while there is none to show
 * @param code what the drawing says, with the site's address where it needs one
 * @param thanks the author's own words, or null
 * @param words what became of what the giver wants to be shown; null when that is nothing
 */
public record DonationOrder(
        OrderTicket ticket,
        QrDrawing drawing,
        String code,
        Slug article,
        String payeeName,
        String thanks,
        Words words) {

    /** Of a giver's name and message. @param why he reads neither, once they were rejected; else null */
    public record Words(TextStatus status, Explanation why) {}
}
