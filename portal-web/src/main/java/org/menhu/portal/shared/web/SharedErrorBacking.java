package org.menhu.portal.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the error page says: what kind of mishap it was, and the number under which it stands in the log. Never more. */
@Named
@RequestScoped
public class SharedErrorBacking {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 413, 500, 503);
    private static final int FIRST_OF_SERVER = 500;

    @Inject
    private HttpServletRequest request;

    /** The status of the answer; 404 when somebody asks for the error page itself. */
    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    public String getTextKey() {
        var general = getStatus() < FIRST_OF_SERVER ? 400 : 500;
        return "shared.error" + (EXPLAINED.contains(getStatus()) ? getStatus() : general);
    }

    public String getId() {
        return (String) request.getAttribute(ErrorReport.ID);
    }
}
