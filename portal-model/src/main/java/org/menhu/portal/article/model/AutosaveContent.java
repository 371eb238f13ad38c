package org.menhu.portal.article.model;

/**
 * What stands in the fields of the page on which an article is written.
 *
 * @param articleId null for one that was never saved
 * @param baseRevision the revision that was read before the typing began; 0 for none
 * @param fields the fields beside the text, in a form that only the page knows
 */
public record AutosaveContent(
        Long articleId,
        ArticleKind kind,
        int baseRevision,
        String title,
        String summary,
        String markdown,
        String fields) {

    /** Characters. */
    public static final int FIELDS_LENGTH = 8000;
}
