package org.menhu.portal.search.ejb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words taken apart just as a text is, so that each part stands where it would stand in one. Single characters that belong to
 * a pair are left out: the pairs say the same and are rarer.
 *
 * @param parts by their positions
 */
record Phrase(NavigableMap<Integer, String> parts) {

    private static final SearchAnalyzer ANALYZER = new SearchAnalyzer();

    static Phrase of(String words) {
        var pairs = new TreeMap<Integer, String>();
        var parts = new TreeMap<Integer, String>();
        try (var tokens = ANALYZER.tokenStream("", words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            var type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            for (var position = -1; tokens.incrementToken(); ) {
                position += step.getPositionIncrement();
                var isPair = type.type().equals(CJKBigramFilter.DOUBLE_TYPE);
                (isPair ? pairs : parts).put(position, term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.keySet().removeIf(position -> pairs.containsKey(position - 1));
        parts.putAll(pairs);
        return new Phrase(parts);
    }

    /**
     * Null when there is nothing to look for.
     *
     * @param gap how many characters or words may stand between its parts in all
     */
    Query in(String field, int gap) {
        if (parts.size() < 2) {
            return parts.isEmpty()
                    ? null
                    : new TermQuery(new Term(field, parts.firstEntry().getValue()));
        }
        var query = new PhraseQuery.Builder().setSlop(gap);
        parts.forEach((position, part) -> query.add(new Term(field, part), position));
        return query.build();
    }
}
