package org.menhu.portal.navigation.model;

/** What a menu item leads to. */
public enum MenuTarget {
    HOME,
    CATEGORY,
    TAG,
    ARTICLE,
    PAGE,
    ARCHIVE,
    /** Any address, within the site or outside it. */
    URL,
    /** Nothing: it only holds the items below it. */
    NONE
}
