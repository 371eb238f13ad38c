package org.menhu.portal.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Answers with a kept page where there is one, before anything else is asked who or what, and has it made where there is
 * none. The key is the address as our own pages write it: of other spellings, and of what stands behind a question mark, there
 * are too many. Whoever sees something of his own on a page gets one rendered for him alone.
 */
public class KeptPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeptPages pages;

    @Inject
    private transient KeptPageDoor door;

    @Inject
    private transient PageMaker maker;

    @Inject
    private transient PageTurns turns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isReading(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!door.answer(new ServletCall(request, response))) {
            makeOrPass(request, response, chain);
        }
    }

    private void makeOrPass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var parameters = Routes.parametersOfKept(request.getRequestURI());
        if (parameters.isEmpty()) {
            chain.doFilter(request, response);
        } else if (isForAll(request, parameters.get())) {
            maker.answer(new PageMaker.Exchange(request, response, inTurn(chain)), parameters.get());
        } else {
            response.setHeader("Cache-Control", PageAnswer.NOT_KEPT);
            inTurn(chain).doFilter(request, response);
        }
    }

    private boolean isForAll(HttpServletRequest request, Set<String> parameters) {
        return !pages.areOff()
                && !VisitorCookies.areAny(request)
                && parameters.stream().allMatch(name -> request.getParameter(name) == null);
    }

    private FilterChain inTurn(FilterChain chain) {
        return (request, response) -> turns.inTurn(() -> chain.doFilter(request, response));
    }

    private static boolean isReading(HttpServletRequest request) {
        var method = request.getMethod();
        return ("GET".equals(method) || "HEAD".equals(method)) && request.getContentLengthLong() <= 0;
    }
}
