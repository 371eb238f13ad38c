package org.menhu.portal.shared.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells a program that the portal has failed, as {@code application/problem+json} (RFC 9457): 503 while the database is away,
 * so that it may try again, else 500. Without it Jersey answers 500 before {@link ErrorFilter} sees what was thrown.
 */
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(RuntimeException exception) {
        if (exception instanceof WebApplicationException refused) {
            return refused.getResponse();
        }
        var status = Response.Status.fromStatusCode(ErrorReport.status(exception));
        var problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", ErrorReport.log(request, exception))
                .build();
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem.toString())
                .build();
    }
}
