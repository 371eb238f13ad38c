package org.menhu.portal.account.model;

import org.menhu.portal.shared.model.PublicChange;

/** Somebody goes by another name, or shows another picture or biography. */
public record ProfileChanged(long accountId) implements PublicChange {

    @Override
    public boolean changesMany() {
        return true;
    }
}
