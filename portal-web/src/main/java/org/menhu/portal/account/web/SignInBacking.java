package org.menhu.portal.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.account.ejb.SignInService;
import org.menhu.portal.account.model.Visitor;
import org.menhu.portal.shared.web.ClientAddress;
import org.menhu.portal.shared.web.LocalAddress;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignInService signIns;

    @Inject
    private ExternalContext external;

    private String name;
    private String password;

    /** Signs in and leads to where the caller wanted to go. */
    public void signIn() throws IOException {
        begin(
                name.strip(),
                password,
                LocalAddress.orElse(external.getRequestParameterMap().get("to"), "/admin"));
    }

    /** Signs in with what is known already, and leads to a local address. */
    public void begin(String knownName, String knownPassword, String address) throws IOException {
        var request = (HttpServletRequest) external.getRequest();
        var visitor = new Visitor(ClientAddress.configured().of(request), request.getHeader("User-Agent"));
        var signIn = signIns.signIn(knownName, knownPassword, visitor);
        external.invalidateSession();
        LoginCookie.write(request, (HttpServletResponse) external.getResponse(), signIn.token());
        external.redirect(address);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
