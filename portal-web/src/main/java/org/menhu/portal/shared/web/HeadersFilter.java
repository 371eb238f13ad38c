package org.menhu.portal.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Sends the headers that tell a browser what our pages never do, with every answer, errors too. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "Content-Security-Policy";
    private static final String COMMON =
            "default-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; "
                    + "form-action 'self'; object-src 'none'; ";
    private static final String OF_SITE = COMMON + "script-src 'self'; style-src 'self'; img-src 'self' data:";

    /** PrimeFaces writes style attributes; its scripts carry a nonce, which it adds to the policy as it renders. */
    private static final String OF_CONSOLE =
            COMMON + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; ";

    private static final String NO_NONCE = "script-src 'self'";

    private final transient ClientAddress clients = ClientAddress.configured();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var console = Console.contains(request);
        response.setHeader(POLICY, console ? OF_CONSOLE + NO_NONCE : OF_SITE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("Vary", "Accept-Encoding"); // the launcher's listener compresses without saying so
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), fullscreen=(self)");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY"); // Payara would send its own, which allows more
        if (clients.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, new OnePolicy(response, console));
    }

    /** Takes PrimeFaces' policy, which names the nonce and nothing else, into the console's; keeps it off public pages. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean console;

        OnePolicy(HttpServletResponse response, boolean console) {
            super(response);
            this.console = console;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (console) {
                super.setHeader(POLICY, OF_CONSOLE + value);
            }
        }
    }
}
