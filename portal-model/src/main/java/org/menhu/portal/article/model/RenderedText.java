package org.menhu.portal.article.model;

import java.util.List;
import org.menhu.portal.shared.model.SafeHtml;

/**
 * What becomes of an author's Markdown.
 *
 * @param summary the one made from the body, for when the author wrote none; empty without a paragraph
 * @param wordCount Han characters and words of other scripts
 */
public record RenderedText(SafeHtml html, List<Heading> headings, String summary, int wordCount) {}
