package org.menhu.portal.media.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.PortalConfig;

/** The one way into the library, for the services that let somebody in. */
@ApplicationScoped
class MediaIntake {

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
     * @param shaping what is done to the pixels before they are kept
     * @throws BusinessException {@code media.tooLarge}, {@code media.notPicture}, {@code media.wrongExtension},
     *     {@code media.tooManyPixels} or {@code media.unreadable}, each with the name of the file
     */
    Media take(String fileName, byte[] bytes, UnaryOperator<BufferedImage> shaping) {
        var most = PortalConfig.get().uploadBytes();
        var name = plainName(fileName);
        if (bytes.length > most) {
            throw new BusinessException("media.tooLarge", name, most / 1024 / 1024);
        }
        ROOM.acquireUninterruptibly();
        try {
            return keep(store.store(shaping.apply(PictureDecoder.decode(name, bytes))), name);
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
