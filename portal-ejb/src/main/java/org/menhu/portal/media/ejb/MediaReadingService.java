package org.menhu.portal.media.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Finds the files that pages show. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class MediaReadingService {

    @Inject
    private PictureStore store;

    /** The file behind {@code /media/<name>}; empty when the name has another form or nothing is there. */
    public Optional<Path> file(String name) {
        return store.find(name);
    }
}
