package org.menhu.portal.donation.model;

import java.time.Instant;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slug;

/**
 * A gift as the wall shows it.
 *
 * @param name or null for whoever gave none
 * @param message or null
 * @param amount what has not been given back; null when it is not to be shown
 * @param offline whether it came by another way than an order, and was entered by hand
 * @param article null for a gift to the site, or when readers can open the article no more
 * @param title of the article, or null
 */
public record WallLine(
        Long id, String name, String message, Money amount, boolean offline, Instant at, Slug article, String title) {

    /**
     * As the query makes it.
     *
     * @param order its id, or null when it came without one
     * @param refunded fen, or null
     */
    public WallLine( // one column a parameter
            Long id,
            String name,
            String message,
            boolean amountShown,
            long amount,
            Long order,
            Long refunded,
            Instant at,
            Slug article,
            String title) {
        this(
                id,
                name,
                message,
                amountShown ? new Money(amount - (refunded == null ? 0 : refunded)) : null,
                order == null,
                at,
                title == null ? null : article,
                title);
    }

    /** Where it stands on the wall. */
    public Cursor cursor() {
        return new Cursor(at, id);
    }
}
