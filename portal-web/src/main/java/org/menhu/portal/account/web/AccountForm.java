package org.menhu.portal.account.web;

import java.io.Serializable;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.account.model.NewAccount;
import org.menhu.portal.shared.model.Role;

/** What is typed and chosen on the page of accounts. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private Role role;
    private NewAccountForm fresh = new NewAccountForm();
    private String password;
    private Role[] roles = {};

    void show(Account account) {
        fresh = new NewAccountForm();
        password = null;
        roles = account == null ? new Role[] {Role.AUTHOR} : account.getRoles().toArray(Role[]::new);
    }

    NewAccount newAccount() {
        return fresh.withRoles(Set.of(roles));
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** The account to be made. */
    public NewAccountForm getFresh() {
        return fresh;
    }

    /** The chosen account's next one. */
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
