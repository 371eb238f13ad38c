package org.menhu.portal.account.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.account.model.LoginToken;
import org.menhu.portal.account.model.NewAccount;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Role;

/** What administrators do with accounts. None of it can leave the site without an administrator who can sign in. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.ACCOUNT_MANAGE)
public class AccountEditingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Makes an account and answers its id.
     *
     * @throws FieldRefusedException when the name is taken or the password too weak
     * @throws jakarta.validation.ConstraintViolationException when a name has a wrong form
     */
    public Long create(NewAccount wanted) {
        if (!entities.createNamedQuery(Account.BY_NAME, Account.class)
                .setParameter("name", wanted.name())
                .getResultList()
                .isEmpty()) {
            throw new FieldRefusedException("name", "account.nameTaken");
        }
        var account = new Account(wanted.name(), wanted.displayName(), wanted.roles(), clock.instant());
        if (wanted.password() != null) {
            PasswordRule.check(wanted.password(), wanted.name());
            account.changePassword(PasswordHash.of(wanted.password()).toString());
        }
        entities.persist(account);
        entities.flush();
        return account.getId();
    }

    /** @throws BusinessException {@code account.lastAdministrator} */
    public void grant(long id, Set<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(id);
        }
        account(id).grant(roles);
    }

    /**
     * Ends all sign-ins of the account and allows no other.
     *
     * @throws BusinessException {@code account.lastAdministrator}
     */
    public void disable(long id) {
        keepAnAdministrator(id);
        account(id).disable();
    }

    public void enable(long id) {
        account(id).enable();
    }

    /**
     * Sets another password and ends all sign-ins made with the old one.
     *
     * @throws FieldRefusedException when the password is too weak
     */
    public void resetPassword(long id, String password) {
        var account = account(id);
        PasswordRule.check(password, account.getName());
        account.changePassword(PasswordHash.of(password).toString());
    }

    public void signOutEverywhere(long id) {
        account(id).endSignIns();
        entities.createNamedQuery(LoginToken.DELETE_OF_ACCOUNT)
                .setParameter("accountId", id)
                .executeUpdate();
    }

    /** The others are marked as changed, so that two administrators cannot dismiss each other at the same moment. */
    private void keepAnAdministrator(long id) {
        var others = entities.createNamedQuery(Account.SIGNING_IN_WITH_ROLE, Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getResultStream()
                .filter(account -> account.getId() != id)
                .toList();
        if (others.isEmpty() && account(id).getRoles().contains(Role.ADMINISTRATOR)) {
            throw new BusinessException("account.lastAdministrator");
        }
        others.forEach(account -> entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    private Account account(long id) {
        var account = entities.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException();
        }
        return account;
    }
}
