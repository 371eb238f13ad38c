package org.menhu.portal.moderation.model;

import java.text.Normalizer;
import java.util.Locale;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.Sha256;

/** Tells texts that say the same letter by letter, whatever their spaces, signs, widths and cases, as waves of advertising do. */
final class Fingerprint {

    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(TextKind kind, String body) {
        var letters = Normalizer.normalize(body, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
        return Sha256.hex(kind + "\n" + (letters.isEmpty() ? body.strip() : letters)); // signs alone are a text as well
    }
}
