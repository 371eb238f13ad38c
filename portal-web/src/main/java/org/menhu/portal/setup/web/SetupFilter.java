package org.menhu.portal.setup.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.setup.ejb.SetupStateService;

/** Leads every page of a new site to its set-up; once it is set up, there is no such page any more. */
public class SetupFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String SETUP = "/setup";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient SetupStateService state;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var done = path.startsWith(RESOURCES) || state.isDone();
        if (path.equals(SETUP) == !done || path.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
        } else if (done) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(SETUP);
        }
    }
}
