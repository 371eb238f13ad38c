package org.menhu.portal.account.web;

import jakarta.security.enterprise.CallerPrincipal;
import org.menhu.portal.account.model.AccountIdentity;

/** The account behind a request, as the server knows it. */
final class AccountPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final transient AccountIdentity identity;

    AccountPrincipal(AccountIdentity identity) {
        super(identity.name());
        this.identity = identity;
    }

    AccountIdentity identity() {
        return identity;
    }
}
