package org.menhu.portal.donation.model;

import org.menhu.portal.payment.model.OrderTicket;
import org.menhu.portal.shared.model.QrDrawing;
import org.menhu.portal.shared.model.Slug;

/**
 * A reader's order with what his page shows beside it.
 *
 * @param drawing of the order's code, or null while there is none to show
 * @param code what the drawing says, with the site's address where it needs one
 * @param thanks the author's own words, or null
 */
public record DonationOrder(
        OrderTicket ticket, QrDrawing drawing, String code, Slug article, String payeeName, String thanks) {}
