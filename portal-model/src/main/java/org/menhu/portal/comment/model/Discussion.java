package org.menhu.portal.comment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.moderation.model.Explanation;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.screening.model.RuleKind;

/**
 * One page of what is said below an article, oldest first.
 *
 * @param explanations why the reader's own comments were rejected, by their ids
 * @param reasons the kind of rule that keeps the reader's own comments from being shown, by their ids
 */
public record Discussion(
        List<Thread> threads,
        Map<Long, Explanation> explanations,
        Map<Long, RuleKind> reasons,
        int page,
        boolean last) {

    /** Threads a page; more make it longer to load than the article. */
    public static final int PAGE_SIZE = 20;

    public static final Discussion EMPTY = new Discussion(List.of(), Map.of(), Map.of(), 1, true);

    /** A comment and the answers to it. */
    public record Thread(ShownComment first, List<ShownComment> replies) {}

    /**
     * Puts comments in their places: replies below what they answer, and the reader's own that answer nothing shown here at
     * the end, where he looks for them.
     *
     * @param firsts the approved comments that answer none
     * @param others the approved replies, and all of the reader's own that are not approved
     */
    public static List<Thread> threads(List<ShownComment> firsts, List<ShownComment> others) {
        var replies = others.stream()
                .filter(c -> c.parentId() != null)
                .collect(Collectors.groupingBy(ShownComment::parentId));
        var threads = new ArrayList<Thread>();
        firsts.forEach(first -> threads.add(new Thread(first, replies.getOrDefault(first.id(), List.of()))));
        var shown = firsts.stream().map(ShownComment::id).collect(Collectors.toSet());
        others.stream()
                .filter(c -> c.parentId() == null || !shown.contains(c.parentId()))
                .forEach(c -> threads.add(new Thread(c, List.of())));
        return List.copyOf(threads);
    }

    /** Whether something in it is shown to its writer alone. */
    public boolean personal() {
        return threads.stream()
                .flatMap(thread -> Stream.concat(Stream.of(thread.first()), thread.replies().stream()))
                .anyMatch(comment -> comment.status() != TextStatus.APPROVED);
    }

    /** Whether no page stands before this one. */
    public boolean first() {
        return page <= 1;
    }
}
