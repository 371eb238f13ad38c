package org.menhu.portal.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.menhu.portal.shared.model.PortalConfig;

/** Refuses bodies that are too large before anything reads them, and those that do not say how large they are. */
public class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final long OF_SITE = 256L * 1024; // a comment of 2000 characters has some 20 KB
    private static final long AROUND_UPLOAD = 1024L * 1024; // the other fields of a form with a file
    private static final List<String> WITHOUT_BODY = List.of("GET", "HEAD", "DELETE"); // the server refuses one to them

    /** Where scripts of the console send texts of articles, and pictures. */
    private static final Pattern FROM_CONSOLE = Pattern.compile("/api/v1/(writing/.*|media)");

    private final long ofConsole = PortalConfig.get().uploadBytes() + AROUND_UPLOAD;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var length = request.getContentLengthLong();
        if (length > (isOfConsole(request) ? ofConsole : OF_SITE)) {
            response.setHeader("Connection", "close"); // the body is not read
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (length < 0 && !WITHOUT_BODY.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfConsole(HttpServletRequest request) {
        return Console.contains(request)
                || FROM_CONSOLE.matcher(request.getRequestURI()).matches();
    }
}
