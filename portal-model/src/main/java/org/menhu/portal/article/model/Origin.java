package org.menhu.portal.article.model;

/** Where a text comes from: 原创, 转载 or 翻译. */
public enum Origin {
    ORIGINAL,
    REPRINT,
    TRANSLATION
}
