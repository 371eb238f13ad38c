package org.menhu.portal.shared.web;

import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;

/**
 * Tells a program why it was refused, as {@code application/problem+json} (RFC 9457); people in the language that the
 * parameter {@code lang} names.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<BusinessException> {

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(BusinessException exception) {
        var status =
                switch (exception) {
                    case NotFoundException e -> Response.Status.NOT_FOUND;
                    case NotPermittedException e -> Response.Status.FORBIDDEN;
                    default -> Response.Status.CONFLICT;
                };
        var problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", Messages.text(locale(), exception.getMessageKey(), exception.getArguments()))
                .add("code", exception.getMessageKey())
                .build();
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem.toString())
                .build();
    }

    private Locale locale() {
        return Messages.locale(address.getQueryParameters().getFirst("lang"));
    }
}
