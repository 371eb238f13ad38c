package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** What the operator learns of an error in the log, and the number by which its victim can ask for it. */
final class ErrorReport {

    /** The request attribute under which the error page finds the number. */
    static final String ID = "errorId";

    private static final System.Logger LOG = System.getLogger(ErrorReport.class.getName());

    private ErrorReport() {}

    /** 503 while the database is away, which passes; else 500. */
    static int status(Throwable cause) {
        return Causes.isDatabaseAway(cause)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    static String log(HttpServletRequest request, Throwable cause) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        request.setAttribute(ID, id);
        LOG.log(System.Logger.Level.ERROR, "error " + id + " at " + request.getMethod() + " " + path(request), cause);
        return id;
    }

    /** Without line ends, by which a request could write lines of its own into the log. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replaceAll("\\p{Cntrl}", "?");
    }
}
