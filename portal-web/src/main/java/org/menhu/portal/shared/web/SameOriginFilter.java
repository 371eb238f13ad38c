package org.menhu.portal.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.menhu.portal.shared.model.PortalConfig;

/** Refuses what changes something unless one of our own pages has sent it; every browser says which page did. */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isOwn(request) || isSigned(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Providers of payment have no page of ours; what they send counts by its signature alone. */
    private static boolean isSigned(HttpServletRequest request) {
        return request.getServletPath().equals("/payment-notify");
    }

    static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return origin == null ? site != null : isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            var configured = PortalConfig.get().baseUrl();
            return configured
                    .map(URI::getAuthority)
                    .orElse(request.getHeader("Host"))
                    .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false; // an origin that is no address is not ours
        }
    }
}
