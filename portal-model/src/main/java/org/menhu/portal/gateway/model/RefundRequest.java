package org.menhu.portal.gateway.model;

/** What a provider is asked to give back; the same refund number gives back once. @param amount fen @param total of the order */
public record RefundRequest(String orderNo, String refundNo, long amount, long total, String reason) {}
