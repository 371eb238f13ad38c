package org.menhu.portal.donation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.menhu.portal.donation.ejb.CodeReportService;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.web.ClientAddress;

/** What readers have against a payment code. */
@RequestScoped
@Path("/donation-codes/{id}/reports")
public class DonationReportResource {

    @Inject
    private CodeReportService reports;

    @Context
    private HttpServletRequest request;

    /** From a button of a page, without a session: leads back to the page of giving. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response report(@PathParam("id") long id, @QueryParam("slug") String slug) {
        reports.report(id, ClientAddress.configured().of(request));
        var back =
                Slug.ifValid(slug).map(valid -> "/donate/" + valid + "?told=1").orElse("/");
        return Response.seeOther(URI.create(back)).build();
    }
}
