package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.search.model.SearchText;

/** A small archive, and what must be found in it. */
final class Golden {

    static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private Golden() {}

    /** Each a day younger than the one before. */
    static List<SearchText> articles() {
        var articles = new ArrayList<SearchText>();
        lines("golden-articles.txt").map(line -> line.split(" \\| ")).forEach(parts -> {
            var id = articles.size() + 1L;
            var published = FIRST.plus(Duration.ofDays(id));
            articles.add(new SearchText(
                    id, id, parts[0], "", parts[3], List.of(parts[1].split(", ")), parts[2], id % 3, published));
        });
        return articles;
    }

    static Stream<String> queries() {
        return lines("golden-queries.txt");
    }

    static SearchText withBody(SearchText article, String body) {
        return with(article, article.summary(), body);
    }

    static SearchText with(SearchText article, String summary, String body) {
        return new SearchText(
                article.articleId(),
                article.stamp() + 1,
                article.title(),
                summary,
                body,
                article.tags(),
                article.author(),
                article.categoryId(),
                article.publishedAt());
    }

    private static Stream<String> lines(String file) {
        try (var stream = Golden.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
