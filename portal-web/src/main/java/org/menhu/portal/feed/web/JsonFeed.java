package org.menhu.portal.feed.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** JSON Feed 1.1. */
final class JsonFeed {

    private JsonFeed() {}

    static String write(Feed feed) {
        var items = Json.createArrayBuilder();
        feed.entries().forEach(entry -> items.add(item(entry)));
        var json = Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", feed.title())
                .add("home_page_url", feed.page())
                .add("feed_url", feed.address(FeedFormat.JSON))
                .add("language", feed.language().toLanguageTag())
                .add("items", items);
        put(json, "description", feed.description());
        return json.build().toString();
    }

    private static JsonObject item(Feed.Entry entry) {
        var item = Json.createObjectBuilder()
                .add("id", entry.id())
                .add("url", entry.page())
                .add("title", entry.title())
                .add("date_published", entry.at().toString())
                .add("date_modified", entry.changedAt().toString())
                .add(
                        "authors",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", entry.author())));
        if (!entry.tags().isEmpty()) {
            item.add("tags", Json.createArrayBuilder(entry.tags()));
        }
        put(item, "external_url", entry.related());
        put(item, "summary", entry.summary());
        putContent(item, entry);
        return item.build();
    }

    /** Text or HTML; one of the two must be there. */
    private static void putContent(JsonObjectBuilder item, Feed.Entry entry) {
        if (entry.html() == null) {
            item.add("content_text", entry.text() == null ? entry.words() : entry.text());
        } else {
            item.add("content_html", entry.html());
        }
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
