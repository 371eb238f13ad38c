package org.menhu.portal.article.model;

import java.util.List;

/** A line of an article's table of contents, with those below it. */
public record Heading(String id, String text, List<Heading> children) {

    public Heading {
        children = List.copyOf(children);
    }
}
