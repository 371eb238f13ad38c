package org.menhu.portal.media.ejb;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.MediaUse;
import org.menhu.portal.media.model.MediaUser;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Says whose avatars pictures are. */
@Guarded
@Stateless
@LocalBean
@Local(MediaUser.class)
@Permitted(Permission.MEDIA_UPLOAD)
public class AvatarUseService implements MediaUser {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Override
    public List<MediaUse> uses(Collection<Media> pictures) {
        var path = caller.may(Permission.ACCOUNT_MANAGE) ? "/admin/accounts" : null;
        return em.createNamedQuery(Account.SHOWN_BY, Account.class)
                .setParameter("mediaIds", pictures.stream().map(Media::getId).toList())
                .getResultStream()
                .map(account ->
                        new MediaUse(account.getAvatarMediaId(), "media.usedAsAvatar", account.getDisplayName(), path))
                .toList();
    }
}
