package org.menhu.portal.article.model;

import java.util.Set;
import org.menhu.portal.shared.model.SafeHtml;

/**
 * What becomes of an author's Markdown.
 *
 * @param summary the one made from the body, for when the author wrote none; empty without a paragraph
 * @param wordCount Han characters and words of other scripts
 * @param fileKeys of the pictures that it names, those included that the library does not hold
 */
public record RenderedText(SafeHtml html, String summary, int wordCount, Set<String> fileKeys) {}
