package org.menhu.portal.gateway.model;

/** Why a message is not believed. */
public enum NotificationFault {
    UNSIGNED,
    /** Signed by a key that is none of the provider's. */
    UNKNOWN_KEY,
    WRONG_SIGNATURE,
    /** Signed by another method than the one agreed on. */
    SIGNATURE_TYPE,
    /** Made more than five minutes ago, or in the future. */
    CLOCK,
    /** Not in UTF-8, or not of the form of such messages. */
    UNREADABLE,
    /** No such provider is on. */
    PROVIDER_OFF
}
