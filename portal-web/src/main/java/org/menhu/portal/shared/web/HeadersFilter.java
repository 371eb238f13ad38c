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

    /** PrimeFaces writes style attributes; its scripts carry a nonce, which it adds to the policy as it renders. */
    private static final String OF_CONSOLE = SiteHeaders.COMMON_POLICY
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; ";

    private static final String NO_NONCE = "script-src 'self'";

    private final transient ClientAddress clients = ClientAddress.configured();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var console = Console.contains(request);
        SiteHeaders.set(response::setHeader, clients.isSecure(new ServletCall(request, response)));
        if (console) {
            response.setHeader(SiteHeaders.POLICY, OF_CONSOLE + NO_NONCE);
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
            if (!SiteHeaders.POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (console) {
                super.setHeader(SiteHeaders.POLICY, OF_CONSOLE + value);
            }
        }
    }
}
