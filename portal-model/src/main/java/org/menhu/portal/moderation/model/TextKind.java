package org.menhu.portal.moderation.model;

/** The kinds of text that await a decision. */
public enum TextKind {
    COMMENT
}
