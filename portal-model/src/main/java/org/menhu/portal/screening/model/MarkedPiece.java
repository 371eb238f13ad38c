package org.menhu.portal.screening.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A stretch of a text, with the rule that it hits or null. */
public record MarkedPiece(String text, Rule rule) {

    /** Cuts a part at the places of its hits; where several overlap, the first one's rule is named. */
    public static List<MarkedPiece> of(SentText sent, TextPart part, List<Hit> all) {
        return of(
                sent.part(part), all.stream().filter(hit -> hit.part() == part).toList());
    }

    private static List<MarkedPiece> of(String text, List<Hit> hits) {
        var cuts = new TreeSet<>(List.of(0, text.length()));
        hits.forEach(hit -> {
            cuts.add(hit.start());
            cuts.add(hit.end());
        });
        var pieces = new ArrayList<MarkedPiece>();
        for (Integer from = 0, to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            var at = from;
            var rule = hits.stream()
                    .filter(hit -> hit.start() <= at && at < hit.end())
                    .findFirst()
                    .map(Hit::rule)
                    .orElse(null);
            pieces.add(new MarkedPiece(text.substring(from, to), rule));
        }
        return pieces;
    }
}
