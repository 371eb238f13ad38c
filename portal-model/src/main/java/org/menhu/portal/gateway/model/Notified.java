package org.menhu.portal.gateway.model;

/**
 * A message of which it is proved that the provider has sent it.
 *
 * @param id by which repetitions are known
 * @param ours whether it is for our merchant and application
 */
public record Notified(String id, boolean ours, Trade trade) {}
