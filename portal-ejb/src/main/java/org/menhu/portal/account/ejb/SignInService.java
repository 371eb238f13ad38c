package org.menhu.portal.account.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.account.model.AccountIdentity;
import org.menhu.portal.account.model.LoginToken;
import org.menhu.portal.account.model.SignIn;
import org.menhu.portal.account.model.Visitor;
import org.menhu.portal.audit.ejb.AuditTrailService;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.model.AuditEntry.Act;
import org.menhu.portal.audit.model.AuditEntry.Actor;
import org.menhu.portal.audit.model.AuditOutcome;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.SecretToken;

/** Begins, recognises and ends sign-ins. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.VISIT)
public class SignInService {

    private static final int PASSWORD_LENGTH = 1000; // characters; longer ones are no passwords but an attack

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SignInLimit limit;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrailService trail;

    /**
     * Begins a sign-in. Each stands in the record, and so does each that was refused, but not the further ones that had to
     * wait: else whoever guesses would fill it.
     *
     * @throws BusinessException {@code account.signInRefused} when name and password do not fit, in the same words and time
     *     whether or not there is such an account; {@code account.tooManyAttempts} with the minutes to wait
     */
    public SignIn signIn(String name, String password, Visitor visitor) {
        limit.count(name, visitor.address());
        var account = accountNamed(name).filter(Account::canSignIn);
        var hash =
                account.map(Account::getPasswordHash).map(PasswordHash::parse).orElse(PasswordHash.NOBODY);
        if (password.length() > PASSWORD_LENGTH || !hash.matches(password)) {
            var refused = new BusinessException("account.signInRefused");
            trail.recordFailure(
                    new Actor(null, visitor.address()),
                    act(accountNamed(name).orElse(null), AuditOutcome.REFUSED, refused.getMessageKey()));
            throw refused;
        }
        limit.forget(name, visitor.address());
        if (hash.isOutdated()) {
            account.get().renewPasswordHash(PasswordHash.of(password).toString());
        }
        return begin(account.get(), visitor);
    }

    /** The account that a token stands for, if it is valid still. */
    public Optional<AccountIdentity> recognise(SecretToken token) {
        return find(token)
                .filter(found -> found.isValid(clock.instant()))
                .map(found -> AccountIdentity.of(found.getAccount()));
    }

    /** Ends the sign-in of a token; without effect when it has ended already. */
    public void signOut(SecretToken token) {
        find(token).ifPresent(entities::remove);
    }

    private SignIn begin(Account account, Visitor visitor) {
        trail.record(new Actor(account.getId(), account.getName()), act(account, AuditOutcome.DONE, visitor.address()));
        var now = clock.instant();
        entities.createNamedQuery(LoginToken.DELETE_EXPIRED)
                .setParameter("now", now)
                .executeUpdate();
        var token = SecretToken.random();
        entities.persist(new LoginToken(account, token.hash(), visitor.userAgent(), now));
        return new SignIn(token, AccountIdentity.of(account));
    }

    /** What was typed as a name stays out of the record: it may be a password in the wrong field. */
    private static Act act(Account account, AuditOutcome outcome, String detail) {
        return new Act("SignInService.signIn", account == null ? null : account.getId(), outcome, detail);
    }

    private Optional<Account> accountNamed(String name) {
        return entities.createNamedQuery(Account.BY_NAME, Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private Optional<LoginToken> find(SecretToken token) {
        return entities.createNamedQuery(LoginToken.BY_HASH, LoginToken.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }
}
