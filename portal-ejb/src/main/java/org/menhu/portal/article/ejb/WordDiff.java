package org.menhu.portal.article.ejb;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.menhu.portal.article.model.Difference;
import org.menhu.portal.article.model.Difference.Kind;
import org.menhu.portal.shared.ejb.Segments;

/**
 * Tells two texts apart by words: line by line first, then by word within the lines that changed.
 */
final class WordDiff {

    /** Words or lines; the time grows with the square of what differs, and more than this nobody reads word by word. */
    private static final int MOST = 4000;

    /** Lines shown on each side of a change. */
    private static final int AROUND = 2;

    private final List<Difference> differences = new ArrayList<>();

    private WordDiff() {}

    static List<Difference> of(String older, String newer) {
        var diff = new WordDiff();
        diff.lines(lines(older), lines(newer));
        return List.copyOf(diff.differences);
    }

    private void lines(List<String> older, List<String> newer) {
        if (Math.max(older.size(), newer.size()) > MOST) {
            words(String.join("", older), String.join("", newer));
            return;
        }
        var at = 0;
        var first = true;
        for (var delta : DiffUtils.diff(older, newer).getDeltas()) {
            same(older.subList(at, delta.getSource().getPosition()), first, false);
            words(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
            first = false;
        }
        same(older.subList(at, older.size()), first, true);
    }

    /** Lines that did not change: those near a change, and that there are others. */
    private void same(List<String> lines, boolean first, boolean last) {
        var head = first ? 0 : AROUND;
        var tail = last ? 0 : AROUND;
        if (head + tail >= lines.size()) {
            add(Kind.SAME, String.join("", lines));
            return;
        }
        add(Kind.SAME, String.join("", lines.subList(0, head)));
        add(Kind.SKIPPED, "");
        add(Kind.SAME, String.join("", lines.subList(lines.size() - tail, lines.size())));
    }

    private void words(String older, String newer) {
        var from = Segments.of(older);
        var to = Segments.of(newer);
        if (Math.max(from.size(), to.size()) > MOST) {
            add(Kind.REMOVED, older);
            add(Kind.ADDED, newer);
            return;
        }
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(Kind.SAME, String.join("", from.subList(at, delta.getSource().getPosition())));
            add(Kind.REMOVED, String.join("", delta.getSource().getLines()));
            add(Kind.ADDED, String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(Kind.SAME, String.join("", from.subList(at, from.size())));
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty() || kind == Kind.SKIPPED) {
            differences.add(new Difference(kind, text));
        }
    }

    /** Each with the line end that follows it. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }
}
