package org.menhu.portal.article.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.AutosaveContent;
import org.menhu.portal.article.model.KeptAutosave;
import org.menhu.portal.article.model.RevisionText;

/** What the page of an article and the server tell each other about texts. */
final class AutosaveJson {

    /** What no database holds: U+0000, and half a character, which a program that cuts texts by length may leave. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private AutosaveJson() {}

    /**
     * What no database holds is replaced by U+FFFD, so that the rest of the text is kept and stands where it stood.
     *
     * @throws BadRequestException when something is missing or of another kind
     */
    static AutosaveContent read(JsonObject sent) {
        try {
            return content(sent);
        } catch (IllegalArgumentException | ArithmeticException | ClassCastException | NullPointerException e) {
            throw new BadRequestException(e);
        }
    }

    private static AutosaveContent content(JsonObject sent) {
        var id = sent.get("articleId");
        return new AutosaveContent(
                id == null || id == JsonValue.NULL
                        ? null
                        : sent.getJsonNumber("articleId").longValueExact(),
                ArticleKind.valueOf(sent.getString("kind")),
                sent.getInt("base", 0),
                text(sent, "title"),
                text(sent, "summary"),
                text(sent, "markdown"),
                text(sent, "fields"));
    }

    private static String text(JsonObject sent, String name) {
        return UNSTORABLE.matcher(sent.getString(name, "")).replaceAll("\uFFFD");
    }

    static JsonObjectBuilder write(KeptAutosave kept) {
        return Json.createObjectBuilder()
                .add("place", kept.place())
                .add("seen", kept.version())
                .add("at", kept.savedAt().toEpochMilli());
    }

    static JsonObjectBuilder writeAll(KeptAutosave kept) {
        var content = kept.content();
        return write(kept)
                .add("base", content.baseRevision())
                .add("title", orEmpty(content.title()))
                .add("summary", orEmpty(content.summary()))
                .add("markdown", content.markdown())
                .add("fields", orEmpty(content.fields()));
    }

    static JsonObject write(RevisionText text) {
        return Json.createObjectBuilder()
                .add("revision", text.number())
                .add("writer", text.writerName())
                .add("at", text.writtenAt().toEpochMilli())
                .add("title", text.title())
                .add("summary", orEmpty(text.summary()))
                .add("markdown", text.markdown())
                .build();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
