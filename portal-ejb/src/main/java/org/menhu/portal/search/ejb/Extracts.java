package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.menhu.portal.search.model.FoundPiece;

/** Marks the words that were looked for in titles, and shows what is around them in texts. */
final class Extracts {

    private static final int PASSAGES = 2;
    private static final int BEFORE = 24; // characters
    private static final int PASSAGE = 72; // two of them make three lines of a list

    /** Characters of a text that are looked through for them; longer ones are rare, and this takes long enough. */
    private static final int MOST = 100_000;

    private static final UnifiedHighlighter TITLES = UnifiedHighlighter.builderWithoutSearcher(new SearchAnalyzer())
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new Pieces(MOST, MOST))
            .withMaxNoHighlightPassages(1)
            .build();

    private static final UnifiedHighlighter BODIES = UnifiedHighlighter.builderWithoutSearcher(new SearchAnalyzer())
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.SIMPLIFIED_CHINESE))
            .withFormatter(new Pieces(BEFORE, PASSAGE))
            .withMaxNoHighlightPassages(0)
            .build();

    private Extracts() {}

    static List<FoundPiece> title(Query query, String title) throws IOException {
        return pieces(TITLES.highlightWithoutSearcher(SearchField.TITLE, query, title, 1));
    }

    /** Empty when the text holds none of the words. */
    static List<FoundPiece> body(Query query, String body) throws IOException {
        var searched = body.substring(0, Pieces.whole(body, Math.min(body.length(), MOST)));
        return pieces(BODIES.highlightWithoutSearcher(SearchField.BODY, query, searched, PASSAGES));
    }

    private static List<FoundPiece> pieces(Object made) {
        return made == null
                ? List.of()
                : ((List<?>) made).stream().map(FoundPiece.class::cast).toList();
    }
}
