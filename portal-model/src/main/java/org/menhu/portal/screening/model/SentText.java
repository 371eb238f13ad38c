package org.menhu.portal.screening.model;

import java.util.List;
import java.util.Set;

/**
 * A text as it was sent, to be judged.
 *
 * @param name the name the writer goes by
 * @param body what he wrote; empty where the name alone is judged
 * @param categories the ids of the category it stands in and of those above
 */
public record SentText(String name, String body, Set<Long> categories, Writer writer) {

    public String part(TextPart part) {
        return part == TextPart.NAME ? name : body;
    }

    public List<TextPart> parts() {
        return List.of(TextPart.values());
    }
}
