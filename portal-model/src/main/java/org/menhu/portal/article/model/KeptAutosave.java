package org.menhu.portal.article.model;

import java.time.Instant;

/**
 * What the portal has kept of somebody's typing.
 *
 * @param version goes up each time; the page that types on names the one it has seen
 */
public record KeptAutosave(String place, int version, Instant savedAt, AutosaveContent content) {

    public static KeptAutosave of(Autosave autosave) {
        return new KeptAutosave(autosave.getPlace(), autosave.getVersion(), autosave.getSavedAt(), autosave.content());
    }
}
