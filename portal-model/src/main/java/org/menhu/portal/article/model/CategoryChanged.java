package org.menhu.portal.article.model;

import org.menhu.portal.shared.model.PublicChange;

/** A category was added, renamed, moved or taken away. */
public record CategoryChanged(long categoryId) implements PublicChange {

    @Override
    public boolean changesMany() {
        return true;
    }
}
