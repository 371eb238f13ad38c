package org.menhu.portal.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Leads a guest to the sign-in page, from where he returns to what he wanted. */
final class SignInRedirect {

    private SignInRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = "/sign-in?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8"); // a script asked, which follows no plain redirect
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    static String wanted(HttpServletRequest request) {
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var query = request.getQueryString();
        return Objects.requireNonNullElse(forwarded, request.getRequestURI()) + (query == null ? "" : "?" + query);
    }
}
