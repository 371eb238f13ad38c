package org.menhu.portal.donation.model;

import java.io.Serializable;
import java.time.Instant;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.shared.model.Slug;

/**
 * A gift that came by another way than an order, as the console lists it.
 *
 * @param name or null for whoever wants none
 * @param message or null
 * @param article null for a gift to the site
 */
public record OfflineGift(
        Long id, Instant at, String name, String message, Money amount, boolean amountShown, Slug article)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As the query makes it. @param fen the amount */
    public OfflineGift(Long id, Instant at, String name, String message, long fen, boolean amountShown, Slug article) {
        this(id, at, name, message, new Money(fen), amountShown, article);
    }
}
