package org.menhu.portal.gateway.model;

import java.time.Instant;

/** What a provider is asked to collect. @param amount fen @param subject what the payer reads in his wallet */
public record TradeRequest(String orderNo, Wallet wallet, long amount, String subject, Instant expiresAt) {}
