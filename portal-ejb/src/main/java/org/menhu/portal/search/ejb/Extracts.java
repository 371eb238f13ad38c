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

    private static final UnifiedHighlighter TEXTS = UnifiedHighlighter.builderWithoutSearcher(new SearchAnalyzer())
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.SIMPLIFIED_CHINESE))
            .withFormatter(new Pieces(BEFORE, PASSAGE))
            .withMaxNoHighlightPassages(0)
            .build();

    private Extracts() {}

    static List<FoundPiece> title(Query query, String title) throws IOException {
        return pieces(TITLES.highlightWithoutSearcher(SearchField.TITLE, query, title, 1));
    }

    /** Of what the field holds; empty when that has none of the words. */
    static List<FoundPiece> of(String field, Query query, String text) throws IOException {
        var searched = text.substring(0, Pieces.whole(text, Math.min(text.length(), MOST)));
        return pieces(TEXTS.highlightWithoutSearcher(field, query, searched, PASSAGES));
    }

    private static List<FoundPiece> pieces(Object made) {
        return made == null
                ? List.of()
                : ((List<?>) made).stream().map(FoundPiece.class::cast).toList();
    }
}
