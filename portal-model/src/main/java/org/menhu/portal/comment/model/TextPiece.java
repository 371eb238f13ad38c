package org.menhu.portal.comment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a plain text: words, or a web address to be printed as a link. Made of pieces, a text needs no markup of its
 * own, and the page escapes every one of them.
 *
 * @param url what the link leads to, {@code http} or {@code https} only; null for words
 */
public record TextPiece(String text, String url) {

    /** ASCII alone, so that Chinese words behind an address do not become a part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9\\-._~:/?#\\[\\]@!$&()*+,;=%]*");

    private static final Pattern CLOSING = Pattern.compile("[.,;:!?)\\]&]+$");

    /** The paragraphs of a text, which blank lines part; each a list of lines, each a list of pieces. */
    public static List<List<List<TextPiece>>> paragraphs(String text) {
        return Stream.of(text.strip().split("(?>\\R)\\h*\\R\\s*"))
                .map(paragraph -> paragraph.lines().map(TextPiece::line).toList())
                .toList();
    }

    static List<TextPiece> line(String line) {
        var pieces = new ArrayList<TextPiece>();
        var matcher = ADDRESS.matcher(line);
        var done = 0;
        while (matcher.find()) {
            var url = CLOSING.matcher(matcher.group()).replaceFirst(""); // the stop that ends the sentence
            addWords(pieces, line.substring(done, matcher.start()));
            pieces.add(new TextPiece(url, url));
            done = matcher.start() + url.length();
        }
        addWords(pieces, line.substring(done));
        return pieces;
    }

    private static void addWords(List<TextPiece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new TextPiece(words, null));
        }
    }
}
