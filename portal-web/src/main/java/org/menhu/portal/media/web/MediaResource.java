package org.menhu.portal.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.menhu.portal.media.ejb.MediaService;
import org.menhu.portal.media.ejb.MediaUploadService;

/** Takes pictures that were pasted or dropped into a text. */
@RequestScoped
@Path("/media")
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {

    private static final int PREVIEW = 480; // pixels

    @Inject
    private MediaUploadService uploads;

    @Inject
    private MediaService library;

    /** @param name of the file, with an extension that agrees with its bytes */
    @POST
    @Consumes("image/*")
    public JsonObject upload(@QueryParam("name") String name, byte[] bytes) {
        var media = uploads.upload(name == null ? "picture" : name, bytes);
        return Json.createObjectBuilder()
                .add("id", media.getId())
                .add("path", media.getPath())
                .add("thumb", media.pathAtLeast(PREVIEW))
                .build();
    }

    @PUT
    @Path("/{id}/alt")
    @Consumes(MediaType.APPLICATION_JSON)
    public void describe(@PathParam("id") long id, JsonObject sent) {
        library.describe(id, sent.getString("alt", ""));
    }
}
