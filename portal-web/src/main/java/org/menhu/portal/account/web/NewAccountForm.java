package org.menhu.portal.account.web;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.menhu.portal.account.model.NewAccount;
import org.menhu.portal.shared.model.Role;

/** What is typed of an account that is about to be made, by an administrator or at the set-up. */
public class NewAccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String displayName;
    private String password;

    /** Names are compared as they are written here, so case and blanks around them are no part of them. */
    public NewAccount withRoles(Set<Role> roles) {
        return new NewAccount(name.strip().toLowerCase(Locale.ROOT), displayName.strip(), password, roles);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
