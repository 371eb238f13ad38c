package org.menhu.portal.screening.model;

/** Where in what was sent a rule looks, or a hit stands. */
public enum TextPart {
    NAME,
    BODY
}
