package org.menhu.portal.media.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.MediaDeleted;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.IntegrityViolation;
import org.menhu.portal.shared.model.LikePattern;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Page;
import org.menhu.portal.shared.model.Permission;

/** The picture library as editors care for it. Everybody who writes may use each picture; changing others' needs more. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.MEDIA_UPLOAD)
public class MediaService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private MediaUseService uses;

    @Inject
    private Event<MediaDeleted> deleted;

    /** Those with the words in their file name or alternative text, the newest first; null finds all. */
    @ReadOnly
    public Page<Media> find(String words, int number, int size) {
        var items = em.createNamedQuery(Media.NEWEST, Media.class)
                .setParameter("pattern", LikePattern.containing(words))
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        var total = em.createNamedQuery(Media.COUNT, Long.class)
                .setParameter("pattern", LikePattern.containing(words))
                .getSingleResult();
        return new Page<>(items, total, number, size);
    }

    @ReadOnly
    public Optional<Media> byId(Long id) {
        return Optional.ofNullable(id).map(known -> em.find(Media.class, known));
    }

    /** @throws NotFoundException when the picture is gone */
    public void describe(long id, String alt) {
        own(id).describe(alt == null ? null : alt.strip());
    }

    /**
     * Takes a picture out of the library, with its files.
     *
     * @throws BusinessException {@code media.inUse} when it is used anywhere, see {@link MediaUseService}
     */
    public void delete(long id) {
        var media = own(id);
        if (!uses.of(List.of(media)).isEmpty()) {
            throw new BusinessException("media.inUse", media.getOriginalName());
        }
        try {
            em.remove(media);
            em.flush(); // the database knows of uses that have begun meanwhile
        } catch (PersistenceException e) {
            throw IntegrityViolation.causes(e) ? new BusinessException("media.inUse", media.getOriginalName()) : e;
        }
        deleted.fire(new MediaDeleted(media.getFileKey(), media.getFormat()));
    }

    private Media own(long id) {
        var media = byId(id).orElseThrow(NotFoundException::new);
        var uploader = media.getUploadedBy();
        caller.requireOwnOr(Permission.MEDIA_MANAGE_ANY, uploader == null ? null : uploader.getId());
        return media;
    }
}
