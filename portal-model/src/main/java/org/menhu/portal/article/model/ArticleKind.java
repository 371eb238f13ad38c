package org.menhu.portal.article.model;

/** Articles stand in categories and lists; pages stand alone, like 关于本站. */
public enum ArticleKind {
    ARTICLE,
    PAGE
}
