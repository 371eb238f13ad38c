package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.PublicChange;

/** A tag was renamed or taken away. */
public record TagChanged(long tagId) implements PublicChange {

    @Override
    public boolean changesMany() {
        return true;
    }
}
