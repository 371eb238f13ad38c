package org.menhu.portal.shared.model;

import java.util.Set;

/** Another node on the same database has changed what readers see, or may have while this one could not hear it. */
public record ChangeHeard(Set<Long> articles, Set<Long> changed, boolean changesMany) implements PublicChange {

    public ChangeHeard {
        articles = Set.copyOf(articles);
        changed = Set.copyOf(changed);
    }
}
