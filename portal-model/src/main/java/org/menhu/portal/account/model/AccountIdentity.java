package org.menhu.portal.account.model;

import java.util.Set;
import org.menhu.portal.shared.model.Role;

/**
 * Who a valid sign-in belongs to.
 *
 * @param language that of the console: zh-CN or en; null for that of the site
 */
public record AccountIdentity(long id, String name, Set<Role> roles, String language) {

    public static AccountIdentity of(Account account) {
        return new AccountIdentity(account.getId(), account.getName(), account.getRoles(), account.getLanguage());
    }
}
