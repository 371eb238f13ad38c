package org.menhu.portal.gateway.model;

/** Somebody has played at paying, and the sandbox is to send its notification. @param copies how often */
public record SandboxTradePaid(String orderNo, String transactionNo, long fen, int copies) {}
