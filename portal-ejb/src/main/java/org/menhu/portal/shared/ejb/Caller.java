package org.menhu.portal.shared.ejb;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Role;

/** Who makes the request at hand: a guest until the authentication mechanism has told otherwise. */
@RequestScoped
public class Caller {

    private Long accountId;
    private String name = "";
    private String language;
    private Set<Permission> permissions = EnumSet.of(Permission.VISIT);

    /**
     * Called by the authentication mechanism once it has verified the caller, and by nobody else.
     *
     * @param language that of the console; null for that of the site
     */
    public void signedInAs(long accountId, String name, Collection<Role> roles, String language) {
        this.accountId = accountId;
        this.name = name;
        this.language = language;
        this.permissions = EnumSet.of(Permission.VISIT);
        roles.forEach(role -> permissions.addAll(role.permissions()));
    }

    /** Lets a job or the first start act in the portal's own name, for the rest of the request or timer call. */
    public void actAsPortal() {
        this.accountId = null;
        this.name = "menhu";
        this.permissions = EnumSet.allOf(Permission.class);
    }

    public boolean isSignedIn() {
        return accountId != null;
    }

    public Optional<Long> accountId() {
        return Optional.ofNullable(accountId);
    }

    /** The account's name, or an empty text for a guest. */
    public String name() {
        return name;
    }

    /** The language the caller has chosen for the console. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @throws NotPermittedException when the caller lacks the permission */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermittedException(permission);
        }
    }

    /** For what one may do to one's own things, and with a further permission to anybody's. */
    public void requireOwnOr(Permission permission, Long ownerId) {
        if (accountId == null || !accountId.equals(ownerId)) {
            require(permission);
        }
    }
}
