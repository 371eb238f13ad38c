package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.menhu.portal.account.model.Visitor;
import org.menhu.portal.article.ejb.ArticleResponseService;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.web.ClientAddress;

/** What the page of an article tells the server. */
@RequestScoped
@Path("/articles/{id}")
public class ArticleResource {

    @Inject
    private ArticleResponseService responses;

    @Context
    private HttpServletRequest request;

    @POST
    @Path("/views")
    public void view(@PathParam("id") long id) {
        responses.viewed(id, visitor());
    }

    @POST
    @Path("/likes")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Long> like(@PathParam("id") long id) {
        return Map.of("likes", responses.liked(id, visitor()));
    }

    /** The same from a form, without a script: leads back to the article. */
    @POST
    @Path("/likes")
    @Produces(MediaType.TEXT_HTML)
    public Response like(@PathParam("id") long id, @FormParam("slug") String slug) {
        responses.liked(id, visitor());
        var back = Slug.ifValid(slug).map(valid -> "/article/" + valid).orElse("/");
        return Response.seeOther(URI.create(back)).build();
    }

    private Visitor visitor() {
        return new Visitor(ClientAddress.configured().of(request), request.getHeader("User-Agent"));
    }
}
