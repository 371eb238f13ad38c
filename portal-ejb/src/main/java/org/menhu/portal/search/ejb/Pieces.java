package org.menhu.portal.search.ejb;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.menhu.portal.search.model.FoundPiece;

/** Cuts passages into what was looked for and what is around it. A long passage is shown from shortly before its first hit on. */
final class Pieces extends PassageFormatter {

    private static final String LEFT_OUT = "……";

    private final int before;
    private final int most;

    /**
     * @param before characters to show ahead of the first hit
     * @param most characters of a passage to show
     */
    Pieces(int before, int most) {
        this.before = before;
        this.most = most;
    }

    /** @return a list of {@link FoundPiece}; Lucene knows no type for what a formatter makes */
    @Override
    public List<FoundPiece> format(Passage[] passages, String content) {
        var cut = new Cut(content, new ArrayList<>());
        var shown = 0;
        for (var passage : passages) {
            var from = whole(content, begin(passage));
            if (from > shown) {
                cut.leaveOut();
            }
            shown = whole(content, Math.min(passage.getEndOffset(), from + most));
            cut(passage, from, shown, cut);
        }
        if (shown < content.length()) {
            cut.leaveOut();
        }
        return cut.pieces();
    }

    /** Not in the middle of a character that takes two chars, but before it. */
    static int whole(String content, int at) {
        return at > 0 && at < content.length() && Character.isLowSurrogate(content.charAt(at)) ? at - 1 : at;
    }

    private int begin(Passage passage) {
        return passage.getNumMatches() == 0
                ? passage.getStartOffset()
                : Math.max(passage.getStartOffset(), passage.getMatchStarts()[0] - before);
    }

    /** Hits that overlap, as pairs of characters do, become one. */
    private static void cut(Passage passage, int from, int to, Cut cut) {
        var starts = passage.getMatchStarts();
        var ends = passage.getMatchEnds();
        var at = from;
        for (var i = 0; i < passage.getNumMatches() && starts[i] < to; ) {
            var start = Math.max(at, starts[i]);
            var end = start;
            for (; i < passage.getNumMatches() && starts[i] <= end; i++) {
                end = Math.max(end, Math.min(to, ends[i]));
            }
            cut.add(at, start, false);
            cut.add(start, end, true);
            at = end;
        }
        cut.add(at, to, false);
    }

    private record Cut(String content, List<FoundPiece> pieces) {

        void add(int from, int to, boolean hit) {
            if (from < to) {
                pieces.add(new FoundPiece(content.substring(from, to), hit));
            }
        }

        void leaveOut() {
            pieces.add(new FoundPiece(LEFT_OUT, false));
        }
    }
}
