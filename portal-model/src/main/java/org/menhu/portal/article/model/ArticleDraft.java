package org.menhu.portal.article.model;

import java.io.Serializable;

/** An article while it is being edited, away from the database: what was read, and what has been typed since. */
public class ArticleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private final ArticleKind kind;
    private int readRevision;
    private final ArticleText text;
    private final ArticleSettings settings;

    /** A new one. */
    public ArticleDraft(ArticleKind kind) {
        this.id = null;
        this.kind = kind;
        this.readRevision = 0;
        this.text = new ArticleText();
        this.settings = new ArticleSettings();
    }

    public ArticleDraft(Article article, ArticleText text) {
        this.id = article.getId();
        this.kind = article.getKind();
        this.readRevision = article.getHeadRevision();
        this.text = text;
        this.settings = new ArticleSettings(article);
    }

    /** Null until it was saved for the first time. */
    public Long getId() {
        return id;
    }

    public ArticleKind getKind() {
        return kind;
    }

    /** The number of the revision on which it builds; 0 for none. */
    public int getReadRevision() {
        return readRevision;
    }

    /** Moves on to a newer revision, once its writer has seen that one and what is typed here holds what he wants of both. */
    public void setReadRevision(int readRevision) {
        this.readRevision = readRevision;
    }

    public ArticleText getText() {
        return text;
    }

    public ArticleSettings getSettings() {
        return settings;
    }
}
