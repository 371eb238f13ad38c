package org.menhu.portal.navigation.model;

/** Where on the page a menu stands. */
public enum MenuPlace {
    HEADER,
    FOOTER,
    SIDE
}
