package org.menhu.portal.shared.model;

/** A line of a tree that is kept flat: it names the one it stands below. */
public interface Branch {

    Long id();

    /** Null at the top. */
    Long parentId();
}
