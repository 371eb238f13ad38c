package org.menhu.portal.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What nobody else has caught: the operator reads all of it in the log, its victim gets a number. */
public class ErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | StackOverflowError e) {
            ErrorReport.log(request, e);
            if (!response.isCommitted()) {
                response.sendError(ErrorReport.status(e));
            }
        }
    }
}
