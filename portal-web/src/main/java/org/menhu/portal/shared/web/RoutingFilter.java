package org.menhu.portal.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Leads an address to its page, and refuses every other way to one. */
public class RoutingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        // the server itself adds a slash to an address that is the name of a folder of pages as well
        var target = Routes.find(path.replaceFirst("(?<=.)/$", ""));
        if (request.getRequestURI().contains(";")) { // servers disagree on what lies behind one
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (target.isPresent()) {
            request.getRequestDispatcher(target.get().view())
                    .forward(new Parameters(request, target.get().parameters()), response);
        } else if (isServed(path)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isServed(String path) {
        return Stream.of(
                        "/jakarta.faces.resource/",
                        "/media/",
                        "/article-code/",
                        "/donation-code/",
                        "/wall.",
                        "/payment-notify/",
                        "/payment-events/",
                        "/api/v1/")
                .anyMatch(path::startsWith);
    }

    /** The request with the parameters of its address; they win over those of the query. */
    private static final class Parameters extends HttpServletRequestWrapper {

        private final Map<String, String[]> all;

        Parameters(HttpServletRequest request, Map<String, String> ofAddress) {
            super(request);
            all = new LinkedHashMap<>(request.getParameterMap());
            ofAddress.forEach((name, value) -> all.put(name, new String[] {value}));
        }

        @Override
        public String getParameter(String name) {
            var values = all.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            return all.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(all);
        }

        @Override
        public java.util.Enumeration<String> getParameterNames() {
            return Collections.enumeration(all.keySet());
        }
    }
}
