package org.menhu.portal.media.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.media.model.AvatarChanged;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The pictures by which readers know people: everybody changes his own, administrators anybody's. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class AvatarService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MediaUploadService uploads;

    @Inject
    private Caller caller;

    @Inject
    private Event<AvatarChanged> changed;

    /** Empty for whom the letter stands. */
    @ReadOnly
    public Optional<Picture> of(long accountId) {
        return Optional.ofNullable(account(accountId).getAvatarMediaId())
                .map(id -> em.find(Media.class, id))
                .map(Media::picture);
    }

    /**
     * Shows the middle of the picture, squared. What was shown before stays in the library.
     *
     * @throws BusinessException as {@link MediaUploadService#upload} does
     */
    public void change(long accountId, String fileName, byte[] bytes) {
        var account = account(accountId);
        account.setAvatarMediaId(uploads.uploadPortrait(fileName, bytes).getId());
        changed.fire(new AvatarChanged(accountId));
    }

    /** Lets the first letter of the name stand for the account again. */
    public void remove(long accountId) {
        account(accountId).setAvatarMediaId(null);
        changed.fire(new AvatarChanged(accountId));
    }

    private Account account(long id) {
        caller.requireOwnOr(Permission.ACCOUNT_MANAGE, id);
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(NotFoundException::new);
    }
}
