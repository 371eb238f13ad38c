package org.menhu.portal.screening.model;

import java.util.List;

/**
 * What rules say of a text that was typed in to try them.
 *
 * @param normalForm what is left when all that hides words is taken away
 * @param name in pieces, what was hit and what stands between
 */
public record TriedText(Judged judged, String normalForm, List<MarkedPiece> name, List<MarkedPiece> body) {

    public static TriedText of(SentText text, String normalForm, Judged judged) {
        return new TriedText(
                judged,
                normalForm,
                MarkedPiece.of(text, TextPart.NAME, judged.hits()),
                MarkedPiece.of(text, TextPart.BODY, judged.hits()));
    }
}
