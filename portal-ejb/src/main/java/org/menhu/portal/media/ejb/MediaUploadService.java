package org.menhu.portal.media.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PortalConfig;

/** Takes pictures into the library. */
@Guarded
@Audited
@Stateless
public class MediaUploadService {

    private static final int NAME_LENGTH = 200;

    /** One at a time: the largest picture fills some hundred megabytes while it is drawn anew. */
    private static final Semaphore ROOM = new Semaphore(1, true);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PictureStore store;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Draws the picture anew, upright and without its metadata, and keeps it in several widths.
     *
     * @param fileName as the sender calls it; its extension must agree with the bytes
     * @throws BusinessException {@code media.tooLarge}, {@code media.notPicture}, {@code media.wrongExtension},
     *     {@code media.tooManyPixels} or {@code media.unreadable}, each with the name of the file
     */
    @Permitted(Permission.MEDIA_UPLOAD)
    public Media upload(String fileName, byte[] bytes) {
        return take(fileName, bytes, UnaryOperator.identity());
    }

    /** Takes the middle of a picture in, squared: somebody's face. @throws BusinessException as {@link #upload} does */
    @Permitted(Permission.OWN_ACCOUNT)
    public Media uploadPortrait(String fileName, byte[] bytes) {
        return take(fileName, bytes, PictureEncoder::portrait);
    }

    private Media take(String fileName, byte[] bytes, UnaryOperator<BufferedImage> shaping) {
        var most = PortalConfig.get().uploadBytes();
        var name = plainName(fileName);
        if (bytes.length > most) {
            throw new BusinessException("media.tooLarge", name, most / 1024 / 1024);
        }
        return keep(draw(name, bytes, shaping), name);
    }

    private Media.Stored draw(String name, byte[] bytes, UnaryOperator<BufferedImage> shaping) {
        ROOM.acquireUninterruptibly();
        try {
            return store.store(shaping.apply(PictureDecoder.decode(name, bytes)));
        } finally {
            ROOM.release();
        }
    }

    private Media keep(Media.Stored stored, String name) {
        var uploader =
                caller.accountId().map(id -> em.getReference(Account.class, id)).orElse(null);
        var media = new Media(stored, name, uploader, clock.instant());
        try {
            em.persist(media);
            em.flush();
        } catch (PersistenceException e) {
            store.delete(stored.fileKey(), stored.format());
            throw e;
        }
        return media;
    }

    /** Without folders and what no list could show; the end is kept, because it holds the extension. */
    private static String plainName(String fileName) {
        var name = fileName.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        return name.length() <= NAME_LENGTH ? name : name.substring(name.length() - NAME_LENGTH);
    }
}
