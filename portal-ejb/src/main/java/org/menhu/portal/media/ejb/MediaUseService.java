package org.menhu.portal.media.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.MediaUse;
import org.menhu.portal.media.model.MediaUser;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Says where pictures are used. */
@Guarded
@Stateless
@Permitted(Permission.MEDIA_UPLOAD)
public class MediaUseService {

    @Any
    @Inject
    private Instance<MediaUser> users;

    /** The uses of each picture, by its id; a picture that nobody uses has no entry. */
    public Map<Long, List<MediaUse>> of(Collection<Media> pictures) {
        return pictures.isEmpty()
                ? Map.of() // an empty list is no legal parameter of "in"
                : users.stream()
                        .flatMap(user -> user.uses(pictures).stream())
                        .collect(Collectors.groupingBy(MediaUse::mediaId));
    }
}
