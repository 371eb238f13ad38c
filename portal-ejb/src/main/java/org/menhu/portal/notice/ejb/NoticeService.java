package org.menhu.portal.notice.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.notice.model.NewNotice;
import org.menhu.portal.notice.model.Notice;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.ConfigKey;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.Role;

/**
 * Tells people what concerns them. What is told belongs to the transaction at hand: undone with it, and sent by mail only
 * after its commit, so that a mail server can hold up nobody.
 */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class NoticeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Tells each of the accounts once. Who cannot sign in is left out.
     *
     * @param accountIds may hold the caller too: whoever does not want to hear of his own acts takes himself out
     */
    public void tell(Collection<Long> accountIds, NewNotice told) {
        for (var accountId : new HashSet<>(accountIds)) {
            var account = em.find(Account.class, accountId);
            if (account == null || !account.canSignIn()) {
                continue;
            }
            var notice = new Notice(account, told, clock.instant());
            if (isMailed(account)) {
                notice.mailAt(clock.instant());
            }
            em.persist(notice);
        }
    }

    /** Who can sign in and has the permission, such as those who decide on something that was handed in. */
    public Set<Long> holders(Permission permission) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .toList();
        return roles.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createNamedQuery(Account.IDS_WITH_ROLES, Long.class)
                        .setParameter("roles", roles)
                        .getResultList());
    }

    private static boolean isMailed(Account account) {
        return !PortalConfig.get().text(ConfigKey.MAIL_HOST).isEmpty()
                && account.getEmail() != null
                && !account.getEmail().isBlank();
    }
}
