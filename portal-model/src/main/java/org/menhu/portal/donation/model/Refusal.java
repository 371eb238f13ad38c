package org.menhu.portal.donation.model;

/** Why a picture gives no payment code; each has its sentence in the bundle. */
public enum Refusal {
    /** It is no picture, or a damaged one. */
    UNREADABLE,
    NO_CODE,
    SEVERAL_CODES,
    /** Leads to a chat with a person. */
    FRIEND_CODE,
    /** Leads into a group chat. */
    GROUP_CODE,
    /** Belongs to the other wallet. */
    OTHER_WALLET,
    WEB_LINK,
    /** Holds something else. */
    UNKNOWN
}
