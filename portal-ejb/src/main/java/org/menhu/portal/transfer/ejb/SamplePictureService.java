package org.menhu.portal.transfer.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.menhu.portal.media.ejb.MediaUploadService;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Takes the pictures of the sample content into the library on the same way as anybody's. */
@Stateless
@Guarded
@Permitted(Permission.MEDIA_UPLOAD)
public class SamplePictureService {

    @Inject
    private MediaUploadService uploads;

    /** The pictures in the library by their keys in the sample content. */
    public Map<String, Media> install(Collection<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, this::install));
    }

    private Media install(String key) {
        var media = uploads.upload(key + ".jpg", SampleFiles.picture(key));
        media.describe(SampleFiles.pictures().text(key));
        return media;
    }
}
