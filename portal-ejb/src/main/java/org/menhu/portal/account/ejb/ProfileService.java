package org.menhu.portal.account.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.account.model.Profile;
import org.menhu.portal.account.model.ProfileChanged;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** One's own account, and never another's: none of it takes an id. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.OWN_ACCOUNT)
public class ProfileService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Event<PublicChange> changes;

    @ReadOnly
    public Profile mine() {
        return Profile.of(account());
    }

    /** @throws jakarta.validation.ConstraintViolationException when a text is too long or the name is missing */
    public void describe(Profile profile) {
        var account = account();
        account.describe(profile.displayName(), profile.email(), profile.bio());
        account.setLanguage(profile.language());
        changes.fire(new ProfileChanged(account.getId()));
    }

    /**
     * Changes the password and ends all sign-ins, the one at hand too.
     *
     * @throws FieldRefusedException when the old one is wrong or the new one too weak
     */
    public void changePassword(String oldPassword, String newPassword) {
        var account = account();
        if (!PasswordHash.parse(account.getPasswordHash()).matches(oldPassword)) {
            throw new FieldRefusedException("oldPassword", "account.oldPasswordWrong");
        }
        PasswordRule.check(newPassword, account.getName());
        account.changePassword(PasswordHash.of(newPassword).toString());
    }

    private Account account() {
        return caller.accountId().map(id -> entities.find(Account.class, id)).orElseThrow(NotFoundException::new);
    }
}
