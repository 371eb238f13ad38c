package org.menhu.portal.screening.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule and where it is hit.
 *
 * @param part null for a rule that finds no places
 * @param start in UTF-16 units of the part as it was sent
 */
public record Hit(Rule rule, TextPart part, int start, int end) {

    public static Hit of(Rule rule) {
        return new Hit(rule, null, 0, 0);
    }

    /** The text with stars over the places of a part, one for each character. */
    public static String mask(String text, TextPart part, List<Hit> hits) {
        var masked = new StringBuilder();
        for (int at = 0, next; at < text.length(); at = next) {
            var place = at;
            next = at + Character.charCount(text.codePointAt(at));
            if (places(part, hits).anyMatch(hit -> hit.start <= place && place < hit.end)) {
                masked.append('*');
            } else {
                masked.append(text, at, next);
            }
        }
        return masked.toString();
    }

    private static Stream<Hit> places(TextPart part, List<Hit> hits) {
        return hits.stream().filter(hit -> hit.part == part);
    }
}
