package org.menhu.portal.account.model;

import org.menhu.portal.shared.model.Role;

/**
 * Which accounts are wanted, in which order; null or empty parts hold for all.
 *
 * @param words part of the name or the display name
 */
public record AccountFilter(String words, Role role, Boolean enabled, Order order, boolean descending) {

    /** By what a list of accounts can be sorted. */
    public enum Order {
        NAME("name"),
        DISPLAY_NAME("displayName"),
        CREATED("createdAt");

        private final String attribute;

        Order(String attribute) {
            this.attribute = attribute;
        }

        public String attribute() {
            return attribute;
        }
    }
}
