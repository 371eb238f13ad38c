package org.menhu.portal.account.web;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;
import static jakarta.security.enterprise.identitystore.CredentialValidationResult.NOT_VALIDATED_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;
import org.menhu.portal.account.ejb.SignInService;
import org.menhu.portal.account.model.AccountIdentity;

/** Knows accounts by the tokens of their sign-ins. */
@ApplicationScoped
public class LoginTokenStore implements IdentityStore {

    @Inject
    private SignInService signIns;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof LoginTokenCredential login
                ? signIns.recognise(login.token()).map(LoginTokenStore::valid).orElse(INVALID_RESULT)
                : NOT_VALIDATED_RESULT;
    }

    private static CredentialValidationResult valid(AccountIdentity identity) {
        var groups = identity.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return new CredentialValidationResult(new AccountPrincipal(identity), groups);
    }
}
