package org.menhu.portal.media.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;

/** Takes pictures into the library. */
@Guarded
@Audited
@Stateless
public class MediaUploadService {

    @Inject
    private MediaIntake intake;

    /**
     * Draws the picture anew, upright and without its metadata, and keeps it in several widths.
     *
     * @param fileName as the sender calls it; its extension must agree with the bytes
     * @throws BusinessException {@code media.tooLarge}, {@code media.notPicture}, {@code media.wrongExtension},
     *     {@code media.tooManyPixels} or {@code media.unreadable}, each with the name of the file
     */
    @Permitted(Permission.MEDIA_UPLOAD)
    public Media upload(String fileName, byte[] bytes) {
        return intake.take(fileName, bytes, UnaryOperator.identity());
    }
}
