package org.menhu.portal.transfer.ejb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.shared.model.Slug;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the files of the sample content; what they may hold is told in {@code sample/README.md}. */
final class SampleFiles {

    private static final String HEAD_MARK = "---\n";

    private SampleFiles() {}

    static List<Fields> authors() {
        return list("authors.yaml");
    }

    static List<Fields> categories() {
        return list("categories.yaml");
    }

    static List<SampleComment> comments() {
        return list("comments.yaml").stream().map(SampleComment::new).toList();
    }

    /** Entries by place. */
    static Fields menus() {
        return mapping(read("menus.yaml"));
    }

    /** What is seen on each picture, by key. */
    static Fields pictures() {
        return mapping(read("pictures.yaml"));
    }

    static byte[] picture(String key) {
        return bytes("pictures/" + key + ".jpg");
    }

    /** The addresses of the articles or pages, the oldest first. */
    static List<Slug> slugs(ArticleKind kind) {
        return mapping(read("contents.yaml")).texts(folder(kind)).stream()
                .map(Slug::new)
                .toList();
    }

    static SampleArticle article(ArticleKind kind, Slug slug) {
        var file = folder(kind) + "/" + slug + ".md";
        var text = read(file);
        var end = text.indexOf(HEAD_MARK, HEAD_MARK.length());
        if (!text.startsWith(HEAD_MARK) || end < 0) {
            throw new IllegalArgumentException(file + " has no head");
        }
        var head = mapping(text.substring(HEAD_MARK.length(), end));
        return new SampleArticle(slug, kind, head, text.substring(end + HEAD_MARK.length()));
    }

    private static String folder(ArticleKind kind) {
        return kind == ArticleKind.ARTICLE ? "articles" : "pages";
    }

    private static List<Fields> list(String file) {
        return ((List<?>) load(read(file)))
                .stream().map(element -> new Fields((Map<?, ?>) element)).toList();
    }

    private static Fields mapping(String yaml) {
        return new Fields((Map<?, ?>) load(yaml));
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (var stream = SampleFiles.class.getResourceAsStream("sample/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("the sample content has no file " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
