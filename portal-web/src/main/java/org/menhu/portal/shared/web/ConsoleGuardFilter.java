package org.menhu.portal.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Permission;

/** Leads guests of the console to the sign-in page, and tells others that it is not for them. */
public class ConsoleGuardFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store"); // nothing of the console stays on a shared machine
        if (caller.may(Permission.CONSOLE_ENTER)) {
            chain.doFilter(request, response);
        } else if (caller.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            SignInRedirect.send(request, response);
        }
    }
}
