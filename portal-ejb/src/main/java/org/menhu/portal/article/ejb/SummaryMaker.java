package org.menhu.portal.article.ejb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Makes a summary of a body whose author wrote none: its first whole sentences, never across a heading, without markup. A
 * first sentence that is too long by itself is cut after one of its clauses.
 */
final class SummaryMaker {

    /** Characters: enough to say what the text is about, and what search engines show. */
    private static final int LEAST = 120;

    private static final int MOST = 160;

    private static final Pattern SENTENCE =
            Pattern.compile(".+?(?:[。！？!?…]+[”’」』）)\"']*|\\.(?:\\s+|$)|$)", Pattern.DOTALL);
    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;：:、]|(?<=\\w)\\s");

    private SummaryMaker() {}

    static String summarize(Element body) {
        var summary = new StringBuilder();
        for (var sentence : sentences(firstSection(body))) {
            if (summary.isEmpty() && length(sentence) > MOST) {
                return cut(sentence);
            }
            if (length(summary) >= LEAST || length(summary) + length(sentence) > MOST) {
                break;
            }
            summary.append(sentence);
        }
        return summary.toString().strip();
    }

    /** The paragraphs before the second heading that has text before it. */
    private static List<String> firstSection(Element body) {
        var paragraphs = new ArrayList<String>();
        for (var block : body.children()) {
            if (isHeading(block) && !paragraphs.isEmpty()) {
                break;
            }
            if (block.nameIs("p") && !block.text().isBlank()) {
                paragraphs.add(block.text().strip());
            }
        }
        return paragraphs;
    }

    private static boolean isHeading(Element block) {
        return block.tagName().matches("h[1-6]");
    }

    private static List<String> sentences(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> SENTENCE.matcher(paragraph + (endsInLatin(paragraph) ? " " : ""))
                        .results())
                .map(match -> match.group())
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static boolean endsInLatin(String paragraph) {
        return paragraph.charAt(paragraph.length() - 1) < 0x80;
    }

    private static String cut(String sentence) {
        var end = 0;
        var matcher = CLAUSE_END.matcher(sentence);
        while (matcher.find() && sentence.codePointCount(0, matcher.start()) < MOST - 1) {
            end = matcher.start();
        }
        if (end == 0) {
            end = sentence.offsetByCodePoints(0, MOST - 2);
        }
        return sentence.substring(0, end) + "……";
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
