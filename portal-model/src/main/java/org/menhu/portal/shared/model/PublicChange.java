package org.menhu.portal.shared.model;

import java.util.Set;

/**
 * What every event implements that changes what readers see. Fired inside the transaction that makes the change; once that
 * is committed, the kept pages on which it shows are made anew.
 */
public interface PublicChange {

    /**
     * The ids of the articles on which it shows: on their own pages and in lists of articles. Empty, which is the default,
     * for what may show on any page, as a title does in menus and beside other articles.
     */
    default Set<Long> articles() {
        return Set.of();
    }

    /** The ids of the articles that read otherwise, stand elsewhere or are gone by it, for whoever keeps something of them. */
    default Set<Long> changed() {
        return Set.of();
    }

    /** Whether many articles may read otherwise by it, as by another name of a tag; nobody knows which then. */
    default boolean changesMany() {
        return false;
    }
}
