package org.menhu.portal.article.model;

/**
 * A picture that a revision of an article shows.
 *
 * @param title of the newest revision
 * @param status by which the article's title is everybody's to know, or is not
 * @param released the number of the revision that readers see; null when none was ever published
 */
public record PictureInArticle(
        Long mediaId,
        Long articleId,
        String title,
        Long authorId,
        ArticleStatus status,
        int number,
        int head,
        Integer released) {

    /** Whether it is in the newest text or in the one that readers see, and not in an earlier one alone. */
    public boolean isNow() {
        return number == head || Integer.valueOf(number).equals(released);
    }
}
