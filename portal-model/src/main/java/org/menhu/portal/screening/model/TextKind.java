package org.menhu.portal.screening.model;

/** The kinds of text that are screened and await a decision. */
public enum TextKind {
    COMMENT,
    /** The name and the message of somebody who has given something. */
    DONATION
}
