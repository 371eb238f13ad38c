package org.menhu.portal.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.menhu.portal.shared.ejb.Caller;

/** Finds out, on every request, who makes it. Whoever has no valid cookie is a guest and nothing more. */
@ApplicationScoped
public class LoginCookieMechanism implements HttpAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(LoginCookieMechanism.class.getName());

    /** Asked directly: Soteria 4.0.2 mixes its handler of stores up with that of mechanisms (soteria issue 417). */
    @Inject
    private LoginTokenStore store;

    @Inject
    private Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return LoginCookie.read(request)
                .map(LoginTokenCredential::new)
                .flatMap(this::validate)
                .map(result -> admit(result, context))
                .orElseGet(context::doNothing);
    }

    private Optional<CredentialValidationResult> validate(LoginTokenCredential credential) {
        try {
            return Optional.of(store.validate(credential))
                    .filter(result -> result.getStatus() == CredentialValidationResult.Status.VALID);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "no sign-in can be read; the caller counts as a guest", e);
            return Optional.empty();
        }
    }

    private AuthenticationStatus admit(CredentialValidationResult result, HttpMessageContext context) {
        var identity = ((AccountPrincipal) result.getCallerPrincipal()).identity();
        caller.signedInAs(identity.id(), identity.name(), identity.roles(), identity.language());
        return context.notifyContainerAboutLogin(result);
    }
}
