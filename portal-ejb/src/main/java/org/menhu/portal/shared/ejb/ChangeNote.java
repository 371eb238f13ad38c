package org.menhu.portal.shared.ejb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.menhu.portal.shared.model.SecretToken;

/** A change in words for the other nodes: who says it, and the ids of the articles on which it shows, if not on any page. */
final class ChangeNote {

    static final String CHANNEL = "menhu_change";

    /** PostgreSQL passes on less than 8,000 bytes at once; an id has up to 19 digits. */
    private static final int IDS = 300;

    /** By which a node knows its own words. */
    private static final String NODE = SecretToken.random().value();

    private ChangeNote() {}

    static List<String> of(Set<Long> articles) {
        var ids = List.copyOf(articles);
        var notes = new ArrayList<String>();
        for (var from = 0; from == 0 || from < ids.size(); from += IDS) {
            notes.add(note(NODE, ids.subList(from, Math.min(from + IDS, ids.size()))));
        }
        return notes;
    }

    static String note(String node, List<Long> ids) {
        return node + ids.stream().map(id -> " " + id).collect(Collectors.joining());
    }

    /** The articles another node speaks of, or none for a change that may show anywhere; empty for a word of one's own. */
    static Optional<Set<Long>> read(String note) {
        var words = note.split(" ");
        return words[0].equals(NODE)
                ? Optional.empty()
                : Optional.of(Arrays.stream(words).skip(1).map(Long::valueOf).collect(Collectors.toSet()));
    }
}
