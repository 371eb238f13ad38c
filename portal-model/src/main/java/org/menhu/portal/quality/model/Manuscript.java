package org.menhu.portal.quality.model;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A text as it is handed in to be checked.
 *
 * @param borrowed whether it is a reprint or a translation
 * @param sourceNamed whether a source is named beside the text
 * @param aiLabelled whether readers are told that a machine helped
 * @param deadAmong of paths within the site, those that lead nowhere
 */
public record Manuscript(
        String title,
        String markdown,
        boolean borrowed,
        boolean sourceNamed,
        boolean aiLabelled,
        UnaryOperator<Set<String>> deadAmong) {

    public Manuscript {
        title = title == null ? "" : title;
        markdown = markdown == null ? "" : markdown;
    }
}
