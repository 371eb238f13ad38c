package org.menhu.portal.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** Hides the cookie of Faces' flash, which we do not use: a stale one makes Mojarra 4.1 fail with an error. */
public class FlashCookieFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FLASH = "csfcfc";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(hasFlash(request) ? new WithoutFlash(request) : request, response);
    }

    private static boolean hasFlash(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null && Stream.of(cookies).anyMatch(FlashCookieFilter::isFlash);
    }

    private static boolean isFlash(Cookie cookie) {
        return FLASH.equals(cookie.getName());
    }

    private static final class WithoutFlash extends HttpServletRequestWrapper {

        WithoutFlash(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            return Stream.of(super.getCookies())
                    .filter(cookie -> !isFlash(cookie))
                    .toArray(Cookie[]::new);
        }
    }
}
