package org.menhu.portal.article.model;

import java.io.Serializable;

/** A stretch of a text that two revisions share, or that only one of them has. */
public record Difference(Kind kind, String text) implements Serializable {

    public enum Kind {
        SAME,
        /** Left out because nothing changed there; the text tells nothing. */
        SKIPPED,
        REMOVED,
        ADDED
    }
}
