package org.menhu.portal.moderation.model;

/** Why a text is refused, as its writer is told. */
public enum RejectReason {
    ADVERTISING,
    ATTACK,
    OFF_TOPIC,
    DUPLICATE,
    /** Against the rules of the site, as when a rule rejects it without a moderator. */
    RULES,
    /** Needs words of the moderator's own. */
    OTHER
}
