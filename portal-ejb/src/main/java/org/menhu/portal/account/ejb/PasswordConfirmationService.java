package org.menhu.portal.account.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** Makes sure, before something grave is done, that it is the caller himself and not who found his screen unlocked. */
@Stateless
@Guarded
public class PasswordConfirmationService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SignInLimit limit;

    @Inject
    private Caller caller;

    /**
     * Returns only when the password is the caller's.
     *
     * @throws BusinessException {@code account.passwordWrong}, or {@code account.tooManyAttempts} with the minutes to wait
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public void confirm(String password) {
        var account =
                caller.accountId().map(id -> entities.find(Account.class, id)).orElseThrow(NotFoundException::new);
        limit.count(account.getName(), account.getName());
        if (account.getPasswordHash() == null
                || !PasswordHash.parse(account.getPasswordHash()).matches(password)) {
            throw new BusinessException("account.passwordWrong");
        }
        limit.forget(account.getName(), account.getName());
    }
}
