package org.menhu.portal.screening.ejb;

import java.time.Instant;
import java.util.List;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.TextPart;
import org.menhu.portal.shared.model.Sha256;

/** A text with all that rules ask about it, worked out once. */
record ReadText(
        TextKind kind, SentText sent, Instant at, History history, List<NormalForm> name, List<NormalForm> body) {

    static ReadText of(TextKind kind, SentText sent, Instant at, History history) {
        return new ReadText(kind, sent, at, history, NormalForm.formsOf(sent.name()), NormalForm.formsOf(sent.body()));
    }

    List<NormalForm> forms(TextPart part) {
        return part == TextPart.NAME ? name : body;
    }

    /** The same for texts that differ in nothing that counts. */
    String fingerprint() {
        var form = body.getFirst().toString();
        return Sha256.hex(form.isEmpty() ? sent.body() : form); // emoji alone leave nothing
    }
}
