package org.menhu.portal.payment.model;

import org.menhu.portal.gateway.model.Wallet;

/**
 * What somebody wants to pay.
 *
 * @param key made up by the form; the same key opens one order however often it is sent
 * @param amount fen
 * @param subject what the payer reads in his wallet
 * @param payeeId the account whom it is for, or null for the site
 */
public record NewOrder(String key, Wallet wallet, long amount, String subject, Long payeeId) {}
