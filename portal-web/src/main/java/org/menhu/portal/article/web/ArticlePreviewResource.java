package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.menhu.portal.article.ejb.ArticleAddressService;
import org.menhu.portal.article.ejb.ArticleQualityService;
import org.menhu.portal.article.ejb.ArticleRenderingService;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.Origin;
import org.menhu.portal.article.model.Provenance;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.shared.web.Messages;

/** Shows beside the text what readers will see, and what the check before publishing says of it. */
@RequestScoped
@Path("/writing/preview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticlePreviewResource {

    @Inject
    private ArticleRenderingService rendering;

    @Inject
    private ArticleAddressService addresses;

    @Inject
    private ArticleQualityService quality;

    /** @param language of the sentences on findings */
    @POST
    public JsonObject preview(@QueryParam("lang") String language, JsonObject sent) {
        var content = AutosaveJson.read(sent);
        var text = new ArticleText();
        text.setTitle(content.title());
        text.setMarkdown(content.markdown());
        var rendered = rendering.render(text.getMarkdown());
        var findings = Json.createArrayBuilder();
        quality.judge(text, provenance(sent))
                .forEach(finding -> findings.add(write(finding, Messages.locale(language))));
        return Json.createObjectBuilder()
                .add("html", rendered.html().toString())
                .add("words", rendered.wordCount())
                .add("summary", rendered.summary())
                .add(
                        "slug",
                        addresses.propose(text.getTitle(), content.articleId()).value())
                .add("findings", findings)
                .build();
    }

    private static Provenance provenance(JsonObject sent) {
        return new Provenance(
                Origin.valueOf(sent.getString("origin", Origin.ORIGINAL.name())),
                orNull(sent.getString("sourceName", "")),
                orNull(sent.getString("sourceUrl", "")),
                sent.getBoolean("aiAssisted", false));
    }

    private static JsonObjectBuilder write(Finding finding, Locale locale) {
        return Json.createObjectBuilder()
                .add("check", finding.check().name())
                .add("severity", finding.severity().name())
                .add("from", finding.from())
                .add("to", finding.to())
                .add(
                        "text",
                        Messages.text(
                                locale,
                                "quality." + finding.reason(),
                                finding.arguments().toArray()));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
