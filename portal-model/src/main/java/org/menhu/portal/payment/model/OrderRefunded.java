package org.menhu.portal.payment.model;

import org.menhu.portal.shared.model.PublicChange;

/** Money for an order has gone back, all or part of it, and is booked. Readers see it where gifts are shown. */
public record OrderRefunded(long orderId) implements OrderNews, PublicChange {}
