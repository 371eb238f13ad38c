package org.menhu.portal.moderation.model;

/** Why a text is refused, as its writer is told. */
public enum RejectReason {
    ADVERTISING,
    ATTACK,
    OFF_TOPIC,
    DUPLICATE,
    /** Needs words of the moderator's own. */
    OTHER
}
