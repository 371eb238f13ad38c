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
        if (isFormOfAPage(request)) {
            inSlot(client, request::getParameterMap); // reads all of it
            chain.doFilter(request, response);
        } else {
            inSlot(client, () -> chain.doFilter(request, response));
        }
    }

    private void inSlot(String client, Reading reading) throws IOException, ServletException {
        try {
            reading.run();
        } finally {
            slots.giveBack(client);
        }
    }

    private interface Reading {

        void run() throws IOException, ServletException;
    }

    /** What pages take, so that a crowd that writes at once needs a slot each for no longer than it sends. */
    private static boolean isFormOfAPage(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && Routes.find(request.getServletPath()).isPresent();
    }
}
