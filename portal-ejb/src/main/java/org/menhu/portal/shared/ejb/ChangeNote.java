package org.menhu.portal.shared.ejb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.ChangeHeard;
import org.menhu.portal.shared.model.PublicChange;
import org.menhu.portal.shared.model.SecretToken;

/**
 * A change in words for the other nodes: who says it, the ids of the articles on which it shows, if not on any page, with a
 * mark those of the articles that it changes, and another mark when these are many.
 */
final class ChangeNote {

    static final String CHANNEL = "menhu_change";

    /** PostgreSQL passes on less than 8,000 bytes at once; an id has up to 19 digits and a mark. */
    private static final int IDS = 300;

    private static final String ITSELF = "!";
    private static final String MANY = "*";

    /** By which a node knows its own words. */
    private static final String NODE = SecretToken.random().value();

    private ChangeNote() {}

    static List<String> of(PublicChange change) {
        var ids = Stream.of(
                        change.articles().stream().map(String::valueOf),
                        change.changed().stream().map(id -> ITSELF + id),
                        change.changesMany() ? Stream.of(MANY) : Stream.<String>empty())
                .flatMap(Function.identity())
                .toList();
        var notes = new ArrayList<String>();
        for (var from = 0; from == 0 || from < ids.size(); from += IDS) {
            notes.add(note(NODE, ids.subList(from, Math.min(from + IDS, ids.size()))));
        }
        return notes;
    }

    static String note(String node, List<String> ids) {
        return node + ids.stream().map(id -> " " + id).collect(Collectors.joining());
    }

    /** What another node says; empty for a word of one's own. */
    static Optional<ChangeHeard> read(String note) {
        var words = List.of(note.split(" "));
        if (words.getFirst().equals(NODE)) {
            return Optional.empty();
        }
        var byKind = words.stream()
                .skip(1)
                .filter(word -> !word.equals(MANY))
                .collect(Collectors.partitioningBy(
                        word -> word.startsWith(ITSELF),
                        Collectors.mapping(
                                word -> Long.valueOf(word.replace(ITSELF, "")), Collectors.toUnmodifiableSet())));
        return Optional.of(new ChangeHeard(byKind.get(false), byKind.get(true), words.contains(MANY)));
    }
}
