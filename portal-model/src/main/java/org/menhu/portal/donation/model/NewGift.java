package org.menhu.portal.donation.model;

import java.time.LocalDate;
import org.menhu.portal.gateway.model.Money;
import org.menhu.portal.shared.model.Slug;

/**
 * A gift that came by another way than an order, to be entered by hand.
 *
 * @param article what it is for, or null for the site
 * @param day on which it came
 * @param words what may be shown of it, with its giver's consent
 */
public record NewGift(Slug article, Money amount, LocalDate day, NewDonation.Words words) {}
