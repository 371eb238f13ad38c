package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;

/** Which articles the console's list shows; what is null or empty does not restrict. */
public class ArticleFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where an article stands, as an editor asks for it. */
    public enum Standing {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        SCHEDULED,
        PUBLISHED,
        /** Published, and written on since. */
        CHANGED,
        WITHDRAWN,
        /** Shown only when asked for, as the next. */
        ARCHIVED,
        TRASHED
    }

    private final ArticleKind kind;
    private String title;
    private String author;
    private Long categoryId;
    private String tag;
    private Standing standing;
    private Instant modifiedFrom;
    private Instant modifiedUntil;

    public ArticleFilter(ArticleKind kind) {
        this.kind = kind;
    }

    /** Whether anything is asked for but the kind. */
    public boolean isNarrow() {
        return !isBlank(title)
                || !isBlank(author)
                || !isBlank(tag)
                || categoryId != null
                || standing != null
                || modifiedFrom != null
                || modifiedUntil != null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Those changed at or after the first and before the second instant. */
    public void setModified(Instant from, Instant until) {
        modifiedFrom = from;
        modifiedUntil = until;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public Instant getModifiedFrom() {
        return modifiedFrom;
    }

    public Instant getModifiedUntil() {
        return modifiedUntil;
    }
}
