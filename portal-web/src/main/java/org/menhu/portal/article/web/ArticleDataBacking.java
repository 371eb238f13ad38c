package org.menhu.portal.article.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.web.Messages;

/** What search engines read of an article: schema.org data in JSON-LD. */
@Named
@ApplicationScoped
public class ArticleDataBacking {

    /** Kept, as finding the provider takes longer than all it does here. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private ArticleViewBacking open;

    @Inject
    private SettingSiteBacking site;

    public String getArticle() {
        var article = open.getArticle();
        var data = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Article")
                .add("headline", article.title())
                .add("mainEntityOfPage", site.absolute("/article/" + article.slug()))
                .add("datePublished", site.iso(article.publishedAt()))
                .add("author", author(article))
                .add("publisher", named("Organization", site.getSite().name()));
        if (article.correctedAt() != null) {
            data.add("dateModified", site.iso(article.correctedAt()));
        }
        if (article.summary() != null) {
            data.add("description", article.summary());
        }
        if (open.getCover() != null) {
            data.add("image", site.absolute(open.getCover().path()));
        }
        return forScript(data.build());
    }

    private JsonObject author(PublishedArticle article) {
        return named("Person", article.authorDisplayName())
                .add("url", site.absolute("/author/" + article.authorName()))
                .build();
    }

    private static JsonObjectBuilder named(String type, String name) {
        return JSON.createObjectBuilder().add("@type", type).add("name", name);
    }

    public String getBreadcrumb() {
        var steps = JSON.createArrayBuilder().add(step(1, Messages.text("shared.home"), "/"));
        var position = 2;
        for (var category : open.getPath()) {
            steps.add(step(position++, category.name(), "/category/" + category.slug()));
        }
        steps.add(step(
                position,
                open.getArticle().title(),
                "/article/" + open.getArticle().slug()));
        return forScript(JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "BreadcrumbList")
                .add("itemListElement", steps)
                .build());
    }

    private JsonObject step(int position, String name, String path) {
        return JSON.createObjectBuilder()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name)
                .add("item", site.absolute(path))
                .build();
    }

    /** Without the characters that mean something in HTML, so that no title can end the script element. */
    private static String forScript(JsonObject data) {
        return data.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
