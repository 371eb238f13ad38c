package org.menhu.portal.payment.model;

import java.io.Serializable;

/** Which orders are listed. @param status null for all @param words part of a number or subject; may be empty */
public record OrderFilter(OrderStatus status, String words) implements Serializable {}
