package org.menhu.portal.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps threads for readers. Whoever sends a body a byte at a time holds a thread for as long as the server lets him, which is minutes;
 * so only some threads are given to bodies at all, and few to those of one address.
 */
public class SlowBodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int IN_ALL = 32; // of the launcher's 64 threads
    private static final int OF_ONE_ADDRESS = 8; // a browser opens six connections at once
    private static final String SECONDS_TO_WAIT = "5";

    private final transient BodySlots slots = new BodySlots(IN_ALL, OF_ONE_ADDRESS);
    private final transient ClientAddress address = ClientAddress.configured();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= 0) {
            chain.doFilter(request, response);
            return;
        }
        var client = address.of(request);
        if (!slots.take(client)) {
            response.setHeader("Connection", "close"); // the body is not read
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            slots.giveBack(client);
        }
    }
}
