package org.menhu.portal.media.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.media.ejb.AvatarService;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.web.FlashMessages;
import org.primefaces.event.FileUploadEvent;

/** The picture by which readers know somebody: one's own, or that of the account an administrator has chosen. */
@Named
@ViewScoped
public class MediaAvatarBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AvatarService avatars;

    @Inject
    private Caller caller;

    private Long accountId;
    private String displayName;

    /** Turns to another's. */
    public void select(Account account) {
        accountId = account.getId();
        displayName = account.getDisplayName();
    }

    public void upload(FileUploadEvent event) {
        avatars.change(id(), event.getFile().getFileName(), event.getFile().getContent());
        FlashMessages.done("media.avatarChanged");
    }

    public void remove() {
        avatars.remove(id());
        FlashMessages.done("media.avatarRemoved");
    }

    /** Null for whom the letter stands. */
    public Picture getPicture() {
        return avatars.of(id()).orElse(null);
    }

    /** Of the chosen account; empty for one's own. */
    public String getDisplayName() {
        return displayName;
    }

    private long id() {
        return accountId == null ? caller.accountId().orElseThrow() : accountId;
    }
}
