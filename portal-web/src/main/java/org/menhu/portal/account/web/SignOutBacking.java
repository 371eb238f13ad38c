package org.menhu.portal.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.account.ejb.SignInService;

/** The sign-out page, and the button of the console. */
@Named
@RequestScoped
public class SignOutBacking {

    @Inject
    private SignInService signIns;

    @Inject
    private ExternalContext external;

    /** Ends the sign-in and the session, and leads to the front page. */
    public void signOut() throws IOException {
        var request = (HttpServletRequest) external.getRequest();
        LoginCookie.read(request).ifPresent(signIns::signOut);
        LoginCookie.remove(request, (HttpServletResponse) external.getResponse());
        external.invalidateSession();
        external.redirect("/");
    }
}
