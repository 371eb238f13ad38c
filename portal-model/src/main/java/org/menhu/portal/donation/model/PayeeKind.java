package org.menhu.portal.donation.model;

/** Whose code it is; the nearest to the article wins, in this order. */
public enum PayeeKind {
    ARTICLE,
    AUTHOR,
    CATEGORY,
    SITE
}
