package org.menhu.portal.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chinese text without end, the same in every run: sentences of the sample articles in an order drawn by the article's
 * number. The first article is the one by which the portal is measured.
 */
final class Prose {

    private static final Path SAMPLES =
            Workplace.ROOT.resolve("portal-ejb/src/main/resources/org/menhu/portal/transfer/ejb/sample/articles");
    private static final Pattern SENTENCE = Pattern.compile("[^。\n]{12,90}。");
    private static final int CHARACTERS = 3000;
    private static final int A_PARAGRAPH = 220;
    private static final int PARAGRAPHS_A_SECTION = 3;
    private static final int A_TITLE = 24;

    private final List<String> sentences;
    private final String first;

    private Prose(List<String> sentences, String first) {
        this.sentences = sentences;
        this.first = first;
    }

    static Prose read() {
        try (var files = Files.list(SAMPLES)) {
            var sentences = files.sorted()
                    .map(Prose::text)
                    .flatMap(text -> SENTENCE.matcher(text).results().map(found -> found.group()))
                    .filter(sentence -> sentence.codePoints().noneMatch(letter -> "<>&*[]`!|".indexOf(letter) >= 0))
                    .toList();
            return new Prose(sentences, html(text(SAMPLES.resolve("russia-us-cooperation.md"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String slug(int article) {
        return article == 1 ? "russia-us-cooperation" : "article-" + article;
    }

    String title(int article) {
        var sentence = sentence(new Random(article));
        return article == 1
                ? "普京称俄美准备重新建立合作关系,历史、挑战与前景"
                : sentence.substring(0, Math.min(A_TITLE, sentence.length() - 1)) + " " + article;
    }

    String summary(int article) {
        return sentence(new Random(-article));
    }

    String html(int article) {
        if (article == 1) {
            return first;
        }
        var random = new Random(article);
        var html = new StringBuilder(CHARACTERS + CHARACTERS / 8);
        for (var paragraph = 0; html.length() < CHARACTERS; paragraph++) {
            if (paragraph % PARAGRAPHS_A_SECTION == 1) {
                var heading = sentence(random);
                html.append("<h2 id=\"part-").append(paragraph).append("\">");
                html.append(heading, 0, Math.min(12, heading.length() - 1)).append("</h2>\n");
            }
            html.append("<p>");
            for (var end = html.length() + A_PARAGRAPH; html.length() < end; ) {
                html.append(sentence(random));
            }
            html.append("</p>\n");
        }
        return html.toString();
    }

    private String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its headings and paragraphs; the picture is left out, as the bench has no media. */
    private static String html(String markdown) {
        var blocks = new ArrayList<String>();
        Stream.of(markdown.split("\n\n+"))
                .map(String::strip)
                .filter(block -> !block.isEmpty() && !block.startsWith("!["))
                .forEach(block -> blocks.add(
                        block.startsWith("## ")
                                ? "<h2 id=\"part-" + blocks.size() + "\">" + block.substring(3) + "</h2>"
                                : "<p>" + block + "</p>"));
        return String.join("\n", blocks);
    }
}
