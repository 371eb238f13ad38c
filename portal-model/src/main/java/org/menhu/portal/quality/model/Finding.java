package org.menhu.portal.quality.model;

import java.io.Serializable;
import java.util.List;

/**
 * Something in a text that its author should look at.
 *
 * @param reason what it is, more closely than the check says: {@code quality.<reason>} is its sentence in the bundles
 * @param from where it begins in the Markdown, in UTF-16 units; -1 when it is not at one place
 * @param to where it ends, exclusive
 * @param arguments numbers and excerpts for the sentence
 */
public record Finding(QualityCheck check, Severity severity, String reason, int from, int to, List<Object> arguments)
        implements Serializable {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }

    public Finding weighing(Severity other) {
        return new Finding(check, other, reason, from, to, arguments);
    }
}
