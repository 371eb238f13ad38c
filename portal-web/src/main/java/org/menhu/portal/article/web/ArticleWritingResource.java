package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.AutosaveService;
import org.menhu.portal.article.model.ArticleKind;

/** What the page on which an article is written keeps every few seconds, and asks for when it opens again. */
@RequestScoped
@Path("/writing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleWritingResource {

    @Inject
    private AutosaveService autosaves;

    @Inject
    private ArticleEditingService editing;

    /** Keeps the fields; answers with the version to name next time, and the number of the newest revision. */
    @PUT
    @Path("/{place: [a-z0-9]{1,40}}")
    public JsonObject keep(@PathParam("place") String place, JsonObject sent) {
        var content = AutosaveJson.read(sent);
        var kept = autosaves.keep(place, sent.getInt("seen", 0), content);
        var head = content.articleId() == null
                ? 0
                : editing.state(content.articleId()).headRevision();
        return AutosaveJson.write(kept).add("head", head).build();
    }

    @GET
    @Path("/{place: [a-z0-9]{1,40}}")
    public Response find(@PathParam("place") String place) {
        return autosaves
                .find(place)
                .map(kept -> Response.ok(AutosaveJson.writeAll(kept).build()))
                .orElseGet(Response::noContent)
                .build();
    }

    @DELETE
    @Path("/{place: [a-z0-9]{1,40}}")
    public void drop(@PathParam("place") String place) {
        autosaves.drop(place);
    }

    /** What was typed into new articles and never saved. */
    @GET
    public JsonObject unfinished(@QueryParam("kind") ArticleKind kind) {
        var all = Json.createArrayBuilder();
        autosaves.unfinished(kind).forEach(kept -> all.add(AutosaveJson.writeAll(kept)));
        return Json.createObjectBuilder().add("unfinished", all).build();
    }

    /** The newest revision, for the page whose text builds on an older one. */
    @GET
    @Path("/{id: \\d+}/newest")
    public Response newest(@PathParam("id") long id) {
        return editing.newest(id)
                .map(text -> Response.ok(AutosaveJson.write(text)))
                .orElseGet(Response::noContent)
                .build();
    }
}
